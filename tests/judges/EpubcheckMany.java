import com.adobe.epubcheck.tool.EpubChecker;
import java.io.*;
import java.nio.charset.StandardCharsets;

/** Checks many books with EPUBCheck in one JVM: the first costs about 10 s (schemas), each later one half a second.
 *  A row per book: PASS or FAIL, its path, the rules used; any message fails it, infos and usages too. */
public class EpubcheckMany {
    public static void main(String[] books) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
        for (String book : books) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream p = new PrintStream(said, true, "UTF-8");
            System.setOut(p);
            System.setErr(p);
            int code;
            try {
                code = new EpubChecker().run(new String[] {book, "--failonwarnings", "--usage"});
            } catch (Throwable e) {
                e.printStackTrace(p);
                code = 2;
            }
            String text = said.toString(StandardCharsets.UTF_8);
            String rules = text.lines().filter(l -> l.startsWith("Validating using")).findFirst().orElse("no rules");
            boolean message = text.lines().anyMatch(l -> l.matches("(FATAL|ERROR|WARNING|INFO|USAGE)\\(.*"));
            out.println((code == 0 && !message ? "PASS " : "FAIL ") + book + "\t" + rules);
            text.lines().filter(l -> l.matches("(FATAL|ERROR|WARNING|INFO|USAGE)\\(.*") || l.contains("Exception"))
                .forEach(l -> out.println("  " + l.replace(book + "/", "")));
        }
        System.exit(0);
    }
}
