/* SPDX-License-Identifier: MIT
 *
 * Who is told about, with which role, and who is not. */
#include "made.h"

#include "base/banned.h"

TEST(names_of_every_shape)
{
    static const struct made_row rows[] = {
        LEAD("Västerås stad bytte lås. Det leddes av Lars-Ante Mikkola och Ann af Klercker."),
        PARA("Bovärden Johan Lund-Persson instämmer. Minh Tran menar att det gick bra."),
        PARA("Utvecklaren Xhevdet Berisha var tveksam. Det var också Åsa Sjö."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 6);
    CHECK_STR(made_person(&d, "Lars-Ante Mikkola").name, "Lars-Ante Mikkola");
    CHECK_STR(made_person(&d, "Ann af Klercker").name, "Ann af Klercker");
    CHECK_STR(made_person(&d, "Johan Lund-Persson").role, "bovärd");
    CHECK_STR(made_person(&d, "Minh Tran").name, "Minh Tran");
    CHECK_STR(made_person(&d, "Xhevdet Berisha").role, "utvecklare");
    CHECK_STR(made_person(&d, "Åsa Sjö").name, "Åsa Sjö");
}

TEST(genitives_are_not_names)
{
    static const struct made_row rows[] = {
        TITLE("Gunilla Norrbys fem råd"),
        PARA("På Gunilla Norrbys rum hänger en plan. Gunilla Norrby ler."),
        PARA("Mikaela Lindroos var där. Mikaela Lindroos råd är kort."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 2);
    CHECK_STR(made_person(&d, "Gunilla Norrby").name, "Gunilla Norrby");
    CHECK_STR(made_person(&d, "Mikaela Lindroos").name, "Mikaela Lindroos");
}

TEST(roles_before_and_behind)
{
    static const struct made_row rows[] = {
        LEAD("Nacka kommuns biträdande it-chef Eva Ek och digitaliseringschefen Bo Ask talar."),
        PARA("Camilla Tegnér tillträdde som it-direktör vid Linköpings universitet."),
        PARA("Juristen heter Mona Ståhl. Ravi Menon är sedan i höstas studierektor."),
        QUOTE("Det gick, säger Elin Sparrman, som är ny it-chef i Mora kommun."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_person(&d, "Eva Ek").role, "biträdande it-chef");
    CHECK_STR(made_person(&d, "Eva Ek").organisation, "Nacka kommun");
    CHECK_STR(made_person(&d, "Bo Ask").role, "digitaliseringschef");
    CHECK_STR(made_person(&d, "Camilla Tegnér").role, "it-direktör");
    CHECK_STR(made_person(&d, "Camilla Tegnér").organisation, "Linköpings universitet");
    CHECK_STR(made_person(&d, "Mona Ståhl").role, "jurist");
    CHECK_STR(made_person(&d, "Ravi Menon").role, "studierektor");
    CHECK_STR(made_person(&d, "Elin Sparrman").organisation, "Mora kommun");
}

TEST(who_is_no_person)
{
    static const struct made_row rows[] = {
        TITLE("Katrineholms-Kuriren och Den Femte"),
        CAPTION("Meet Here by Joe Shlabotnik"),
        CAPTION("Mötet. Foto: Mikael Brodd"),
        BYLINE("Text: Karin Ståhlgren Foto: Mikael Brodd"),
        PARA("Nacka kommun använder Microsoft Teams och Power BI. Vår IT-verksamhet är god."),
        PARA("På Norra Skolgatan möts Svenska Bostäder och Region Halland. Teams är bra."),
        OMITTED(CONTACT, "Kontakt Eva Ek"),
        OMITTED(COMMENTS, "Bo Ask säger: bra"),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 0);
    CHECK_STR(d.byline_authors, "Karin Ståhlgren");
}

TEST(writer_who_is_one_of_them)
{
    static const struct made_row letter[] = {
        TITLE("Tre tankar"),
        PARA("Jag har funderat på varför vi i Lerum lyckas. Jag tror att svaret är tid."),
        PARA("Min uppgift är att säga nej. Kommunens chefer vet det."),
        BYLINE("Anna-Karin Fors"),
        BYLINE("Kommundirektör"),
        OMITTED(CONTACT, "Lerums kommun"),
    };
    struct draft d = MADE("sv", letter);
    CHECK(d.people_count == 1);
    CHECK_STR(made_person(&d, "Anna-Karin Fors").role, "kommundirektör");
    static const struct made_row column[] = {
        TITLE("Tre tankar"),
        PARA("Jag har funderat på Lerums kommun. Jag tror att jag förstår."),
        BYLINE("Carina Lybeck är organisationskonsult."),
    };
    CHECK(MADE("sv", column).people_count == 0);
}

TEST(told_about_though_named_in_a_byline)
{
    static const struct made_row rows[] = {
        LEAD("Ulrika Fransson om att leda en region. Hon är regiondirektör."),
        BYLINE("Text: Pia Lundkvist"),
        BYLINE("Ulrika Fransson"),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 1);
    CHECK_STR(d.byline_authors, "Pia Lundkvist");
}

TEST(writers_who_speak_as_we)
{
    static const struct made_row debate[] = {
        TITLE("Fråga mer"),
        PARA("Vi har räknat. Våra siffror visar att vi måste fråga mer."),
        BYLINE("Eva Ek, professor i förvaltningsrätt, Umeå universitet"),
    };
    struct draft d = MADE("sv", debate);
    CHECK_STR(made_person(&d, "Eva Ek").organisation, "Umeå universitet");
    static const struct made_row news[] = {
        TITLE("Fråga mer"),
        PARA("”Vi har räknat. Våra siffror visar att vi måste fråga mer”, heter det."),
        BYLINE("Eva Ek, professor i förvaltningsrätt, Umeå universitet"),
    };
    CHECK(MADE("sv", news).people_count == 0);
}

TEST(writers_told_by_head_and_slash)
{
    static const struct made_row blog[] = {
        OMITTED(NAVIGATION, "Kommundirektörens blogg"),
        TITLE("Hundra dagar"),
        BYLINE("av Bo Ask"),
        PARA("Jag har varit här i hundra dagar. Min tanke är att jag stannar."),
    };
    struct draft d = MADE("sv", blog);
    CHECK_STR(made_person(&d, "Bo Ask").role, "kommundirektör");
    static const struct made_row column[] = {
        OMITTED(NAVIGATION, "Nyheter och kultur"),
        TITLE("Hundra dagar"),
        BYLINE("av Bo Ask"),
        PARA("Jag har varit här i hundra dagar. Min tanke är att jag stannar."),
    };
    CHECK(MADE("sv", column).people_count == 0);
    static const struct made_row letter[] = {
        TITLE("Nytt från kontoret"),
        PARA("Trevlig läsning!"),
        BYLINE("/ Eva Ek, digitaliseringsstrateg"),
    };
    d = MADE("sv", letter);
    CHECK_STR(made_person(&d, "Eva Ek").role, "digitaliseringsstrateg");
    static const struct made_row paper[] = {
        TITLE("Nytt från kontoret"),
        PARA("Trevlig läsning!"),
        BYLINE("/ Eva Ek, reporter"),
    };
    CHECK(MADE("sv", paper).people_count == 0);
}

TEST(named_in_full_by_the_frame_of_a_mail)
{
    static const struct made_row rows[] = {
        OMITTED(METADATA, "Kopia: Robert Ask, Maria Lind"),
        PARA("Den nya planen gäller. Enligt Robert på teknik tar det fem veckor."),
        QUOTE("Folk är inte rädda, sa Robert."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 1);
    CHECK_STR(made_speaker(&d, 2), "Robert Ask");
}

TEST(roles_of_several_words)
{
    static const struct made_row english[] = {
        PARA("Eva Ek is chief digital officer at Region Skåne, and Bo Ask paid."),
    };
    struct draft d = MADE("en", english);
    CHECK_STR(made_person(&d, "Eva Ek").role, "chief digital officer");
    static const struct made_row swedish[] = {
        PARA("Eva Ek är lokalvårdschef i staden sedan sex år. Det vet Umeå kommun."),
        PARA("Det säger Bo Ask, it-chef, Nacka kommun."),
    };
    d = MADE("sv", swedish);
    CHECK_STR(made_person(&d, "Eva Ek").role, "lokalvårdschef");
    CHECK_STR(made_person(&d, "Bo Ask").organisation, "Nacka kommun");
}

TEST(only_people_talk)
{
    static const struct made_row rows[] = {
        PARA("Nacka kommun bytte lås, skriver Dagens Ekot. Det var dags."),
        QUOTE("Det gick bra, säger Ottilia Vendelgran."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 1);
    CHECK_STR(made_speaker(&d, 1), "Ottilia Vendelgran");
}

TEST(two_given_names_of_somebody_named_in_full)
{
    static const struct made_row rows[] = {
        PARA("Nils Erik Holm er vaktmester ved fire skoler i Bodø kommune. Han har nøklene."),
        QUOTE("Vi hadde ikke spurt Nils Erik, sier Hilde Sandnes."),
    };
    struct draft d = MADE("nb", rows);
    CHECK(d.people_count == 2);
    CHECK_STR(made_person(&d, "Nils Erik Holm").name, "Nils Erik Holm");
    CHECK_STR(made_person(&d, "Hilde Sandnes").name, "Hilde Sandnes");
}

TEST(presenters_are_none_and_who_made_a_picture_may_be_told_of)
{
    static const struct made_row rows[] = {
        TITLE("Om ett möte"),
        PARA("Programledare är Jonna Frisk."),
        PARA("Robert Hansson, som är rektor i Färila, bad om en kvart på mötet."),
        CAPTION("Gun och vågen. Foto: Robert Hansson"),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_person(&d, "Robert Hansson").role, "rektor i Färila");
    CHECK_STR(made_person(&d, "Jonna Frisk").name, "");
}

TEST(the_writer_of_a_blog_of_the_house)
{
    static const struct made_row rows[] = {
        TITLE("Vi stängde disken"),
        BYLINE("av Agneta Ek, bibliotekarie"),
        PARA("Vi stängde disken, och vi vet varför. Jag tror att vi står fel."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_person(&d, "Agneta Ek").role, "bibliotekarie");
    static const struct made_row reporter[] = {
        TITLE("De stängde disken"),
        BYLINE("av Agneta Ek, journalist"),
        PARA("Vi stängde disken, och vi vet varför. Jag tror att vi står fel."),
    };
    d = MADE("sv", reporter);
    CHECK_STR(made_person(&d, "Agneta Ek").name, "");
}

TEST(a_small_word_within_a_sentence_credits_nobody)
{
    static const struct made_row rows[] = {
        LEAD("The University of Lund ended sixty habits in one year."),
        PARA("One of them was ended by Desmond Achter, professor of geology, on a Friday."),
        CAPTION("The list. Photo by Conrad Quill, editor"),
    };
    struct draft d = MADE("en", rows);
    CHECK_STR(made_person(&d, "Desmond Achter").role, "professor of geology");
    CHECK_STR(made_person(&d, "Conrad Quill").name, "");
}

TEST(directories_tell_the_family_name_first)
{
    static const char *const senders[] = {"Från: Hallqvist Ulla", "Från: Hallqvist, Ulla",
                                          "Från: Ulla Hallqvist"};
    for (size_t i = 0; i < 3; i++) {
        const struct made_row rows[] = {
            BYLINE(senders[i]),
            PARA("Jag har läst era svar i Nacka kommun. Jag är glad, men jag är inte nöjd."),
            BYLINE("Ulla Hallqvist, rektor"),
        };
        struct draft d = MADE("sv", rows);
        CHECK(d.people_count == 1);
        CHECK_STR(made_person(&d, "Ulla Hallqvist").role, "rektor");
    }
}

TEST(the_writer_presented_without_a_name)
{
    static const struct made_row rows[] = {
        BYLINE("Ulla Hallqvist"),
        PARA("I höstas satt jag två dagar vid disken i Borgå stad. Jag lärde mig det jag trodde "
             "mig kunna."),
        PARA("Det vill jag göra om."),
        BYLINE("Skribenten är förvaltningsdirektör och cyklar till arbetet."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_person(&d, "Ulla Hallqvist").role, "förvaltningsdirektör");
}

TEST(who_speaks_by_the_family_name_alone_is_somebody)
{
    static const struct made_row rows[] = {
        PARA("Huvudskyddsombudet Xanthelle Ohrnell hade sett tidigare projekt i Nacka kommun."),
        QUOTE("Jag ropar inte hej, säger Ohrnell."),
        PARA("Den nya Blå Boken ligger framme."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.people_count == 1);
    CHECK_STR(made_speaker(&d, 1), "Xanthelle Ohrnell");
}

TEST(who_is_only_greeted_is_not_told_of)
{
    static const struct made_row rows[] = {
        OMITTED(METADATA, "Till: Paulina Engh"),
        PARA("Hej Paulina!"),
        PARA("I morgon lämnar jag nycklarna till Nacka kommun."),
    };
    CHECK(MADE("sv", rows).people_count == 0);
}

TEST(a_byline_in_capitals)
{
    static const struct made_row rows[] = {
        BYLINE("ANN-MARI ÅKERBLAD"),
        BYLINE("Rektor i Nacka kommun"),
        PARA("Jag stod i gången. Jag hade min väska. Då stoppade han mig."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_person(&d, "Ann-Mari Åkerblad").role, "rektor");
}

TEST(a_writer_who_tells_his_given_name)
{
    static const struct made_row rows[] = {
        BYLINE("av Helmer Stål"),
        PARA("Jag heter Helmer och är sektionschef på Riksarkivet. Jag sade att jag skulle bli "
             "klar. Det har min chef mint mig om."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_person(&d, "Helmer Stål").role, "sektionschef");
}

TEST(a_role_of_something_with_an_article)
{
    static const struct made_row english[] = {
        PARA("Imogen Thack is head of the digital service at Leeds City Council."),
        PARA("Derek Omondi, nurse at the clinic that opened in May, agrees."),
    };
    struct draft d = MADE("en", english);
    CHECK_STR(d.org.name, "Leeds City Council");
    CHECK_STR(made_person(&d, "Imogen Thack").role, "head of the digital service");
    CHECK_STR(made_person(&d, "Derek Omondi").role, "nurse");
    static const struct made_row swedish[] = {
        PARA("Eva Ek är ordförande i den lokala fackklubben. Bo Ask, it-chef i en stad med "
             "fem skolor, håller med. Ulla Berg är rektor på vår skola."),
    };
    d = MADE("sv", swedish);
    CHECK_STR(made_person(&d, "Eva Ek").role, "ordförande i den lokala fackklubben");
    CHECK_STR(made_person(&d, "Bo Ask").role, "it-chef");
    CHECK_STR(made_person(&d, "Ulla Berg").role, "rektor");
}
