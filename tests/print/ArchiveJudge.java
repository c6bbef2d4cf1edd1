// Asks PDFBox Preflight whether files are PDF/A-1b: "PASS file" or "FAIL file" with its findings, a line each.
import java.util.LinkedHashSet;
import org.apache.pdfbox.preflight.PreflightDocument;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.exception.SyntaxValidationException;
import org.apache.pdfbox.preflight.parser.PreflightParser;

public class ArchiveJudge {
    public static void main(String[] files) throws Exception {
        for (String file : files) {
            ValidationResult result;
            PreflightParser parser = new PreflightParser(file);
            try {
                parser.parse();
                try (PreflightDocument document = parser.getPreflightDocument()) {
                    document.validate();
                    result = document.getResult();
                }
            } catch (SyntaxValidationException e) {
                result = e.getResult();
            }
            System.out.println((result.isValid() ? "PASS " : "FAIL ") + file);
            LinkedHashSet<String> said = new LinkedHashSet<>();
            for (ValidationResult.ValidationError e : result.getErrorsList()) {
                said.add("  " + e.getErrorCode() + " " + e.getDetails());
            }
            said.forEach(System.out::println);
        }
    }
}
