/* SPDX-License-Identifier: MIT
 *
 * Who says a quote; an uncertain one is left unsaid. */
#include "made.h"

#include "base/banned.h"

TEST(named_in_the_quote)
{
    static const struct made_row rows[] = {
        PARA("Eva Ek och Bo Ask leder arbetet i Nacka kommun."),
        QUOTE("Det gick, säger Bo Ask."),
        QUOTE("Inte för mig, minns Eva, som var ny. Men sedan gick det."),
        QUOTE("Nu fungerar det! Säger Bo Ask."),
        QUOTE("Vi gör det, sammanfattar Eva Ek."),
        QUOTE("Vi ser det, tonar Ek."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 1), "Bo Ask");
    CHECK_STR(made_speaker(&d, 2), "Eva Ek");
    CHECK_STR(made_speaker(&d, 3), "Bo Ask");
    CHECK_STR(made_speaker(&d, 4), "Eva Ek");
    CHECK_STR(made_speaker(&d, 5), "Eva Ek");
}

TEST(pronouns)
{
    static const struct made_row rows[] = {
        QUOTE("Folk hade väntat, säger Lars-Ante Mikkola."),
        QUOTE("Jag har aldrig beslutat så mycket, berättar Birgitta Stålnacke."),
        QUOTE("Flytta aldrig en dålig rutin, säger Lars-Ante Mikkola."),
        QUOTE("Ingen bergvägg längre, säger hon och skrattar."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 3), "Birgitta Stålnacke");
}

TEST(subject_of_the_paragraph_before)
{
    static const struct made_row rows[] = {
        PARA("Kasper Thygaard er leder. Han havde holdt lav profil, da Birgitte Holmslev kom."),
        QUOTE("Men så sagde hun noget. Det kunne jeg godt være med på."),
        PARA("Holmslev glæder sig."),
        QUOTE("Vaner bliver, plejer jeg at sige."),
    };
    struct draft d = MADE("da", rows);
    CHECK_STR(made_speaker(&d, 1), "Kasper Thygaard");
    CHECK_STR(made_speaker(&d, 3), "Birgitte Holmslev");
}

TEST(only_one_interviewed)
{
    static const struct made_row rows[] = {
        LEAD("Johanna Ekmark har lett arbetet i två år."),
        HEADING("Vad gör du en vanlig vecka?"),
        QUOTE("Jag sitter med på möten."),
        HEADING("Och sedan?"),
        QUOTE("Läkaren Amir Daneshvar visade mig något annat."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 2), "Johanna Ekmark");
    CHECK_STR(made_speaker(&d, 4), "Johanna Ekmark");
}

TEST(unsure_is_unsaid)
{
    static const struct made_row rows[] = {
        PARA("Eva Ek och Bo Ask skriver tillsammans."),
        QUOTE("Det är svårt."),
        QUOTE("Det tar en vecka, säger en av hyresgästerna."),
        PARA("Projektledaren är nöjd."),
        QUOTE("Det blev bra."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 1), "");
    CHECK_STR(made_speaker(&d, 2), "");
    CHECK_STR(made_speaker(&d, 4), "");
    static const struct made_row inside[] = {
        HEADING("Hur började det?"),
        QUOTE("Sjuksköterskan Amir Daneshvar visade mig sina genvägar."),
    };
    d = MADE("sv", inside);
    CHECK_STR(made_speaker(&d, 1), "");
}

TEST(named_by_the_role)
{
    static const struct made_row rows[] = {
        PARA("Eva Ek är it-chef och Bo Ask är jurist."),
        QUOTE("Det gick, säger it-chefen."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 1), "Eva Ek");
}

TEST(a_pronoun_of_two_is_unsaid)
{
    static const struct made_row rows[] = {
        PARA("Anna Ek är kommundirektör i Sala kommun och Maria Berg är ekonomichef."),
        QUOTE("Vi slängde allt som ingen läste, säger hon."),
        QUOTE("Det var min idé, säger Maria Berg."),
        QUOTE("Och vi gjorde det, säger hon."),
        PARA("Anna Ek leder mötet och Bo Ask skriver."),
        QUOTE("Det går fort, säger hon."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 1), "");
    CHECK_STR(made_speaker(&d, 3), "Maria Berg");
    CHECK_STR(made_speaker(&d, 5), "Anna Ek");
}

TEST(a_verb_of_saying_in_two_parts)
{
    static const struct made_row rows[] = {
        PARA("Anna Ek och Bo Ask leder Sala kommun."),
        QUOTE("Vi började smått, säger Anna Ek."),
        QUOTE("Och slutade stort, flikar Bo Ask in."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 2), "Bo Ask");
}

TEST(an_interview_goes_on_with_its_main_voice)
{
    static const struct made_row rows[] = {
        TITLE("Färre system"),
        QUOTE("Vi stänger, säger Ulrika Berg."),
        PARA("Det gick fort."),
        QUOTE("Vi stänger mer, säger Ulrika Berg."),
        PARA("Driftchefen Kaj Lind nickar."),
        QUOTE("Det märks, säger Kaj Lind."),
        PARA("Så fortsatte arbetet."),
        QUOTE("Vi ska bli klara, säger Ulrika Berg."),
        PARA("Arbetet fortsätter i höst."),
        QUOTE("Elva till ska bort."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 9), "Ulrika Berg");
    static const struct made_row doubt[] = {
        TITLE("Färre system"),
        QUOTE("Vi stänger, säger Ulrika Berg."),
        PARA("Driftchefen Kaj Lind nickar."),
        QUOTE("Det märks, säger Kaj Lind."),
        PARA("Arbetet fortsätter i höst."),
        QUOTE("Elva till ska bort."),
    };
    d = MADE("sv", doubt);
    CHECK_STR(made_speaker(&d, 5), "");
}

TEST(a_new_section_that_names_nobody_is_the_first_voices)
{
    static const struct made_row rows[] = {
        PARA("Bygglovschefen Eva Ek hade räknat."),
        QUOTE("Vi börjar om, säger hon."),
        PARA("Bo Ask var tveksam."),
        QUOTE("Det gick, säger han."),
        PARA("Arbetet fortsatte hela våren."),
        QUOTE("Ingen ville tillbaka."),
        HEADING("Nästa steg"),
        PARA("I höst står fler blanketter på tur."),
        QUOTE("Vi är inte klara."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 5), ""); /* of the same section: either of them */
    CHECK_STR(made_speaker(&d, 8), "Eva Ek");
    static const struct made_row named[] = {
        PARA("Bygglovschefen Eva Ek hade räknat."),
        QUOTE("Vi börjar om, säger hon."),
        PARA("Bo Ask var tveksam."),
        QUOTE("Det gick, säger han."),
        HEADING("Bo Asks råd"),
        PARA("I höst står fler blanketter på tur."),
        QUOTE("Vi är inte klara."),
    };
    d = MADE("sv", named);
    CHECK_STR(made_speaker(&d, 6), "Bo Ask");
    static const struct made_row outdone[] = {
        QUOTE("Vi börjar om, säger Eva Ek."),
        QUOTE("Det gick, säger Bo Ask."),
        QUOTE("Ingen ville tillbaka, säger Bo Ask."),
        QUOTE("Det märks, säger Ulla Berg."),
        HEADING("Nästa steg"),
        PARA("I höst står fler blanketter på tur."),
        QUOTE("Vi är inte klara."),
    };
    d = MADE("sv", outdone);
    CHECK_STR(made_speaker(&d, 6), "");
}

TEST(a_role_that_its_sentence_names_is_no_stranger)
{
    static const struct made_row rows[] = {
        QUOTE("Vi började om, säger Eva Ek."),
        PARA("Handläggaren med blanketten heter Ulla Berg. Hon minns den väl."),
        QUOTE("Ingen förstod den."),
        PARA("Handläggaren var inte med. Det var Bo Ask."),
        QUOTE("Ingen frågade."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 2), "Ulla Berg");
    CHECK_STR(made_speaker(&d, 4), "");
}

TEST(a_pronoun_in_a_new_section_is_the_first_voices)
{
    static const struct made_row rows[] = {
        PARA("Bygglovschefen Eva Ek hade räknat."),
        QUOTE("Vi börjar om, säger hon."),
        PARA("Ulla Berg var tveksam."),
        QUOTE("Det gick, säger hon."),
        HEADING("Nästa steg"),
        PARA("I höst står fler blanketter på tur."),
        QUOTE("Vi är inte klara, säger hon."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 3), "Ulla Berg");
    CHECK_STR(made_speaker(&d, 6), "Eva Ek");
    static const struct made_row outdone[] = {
        QUOTE("Vi börjar om, säger Eva Ek."),
        QUOTE("Det gick, säger Ulla Berg."),
        QUOTE("Ingen ville tillbaka, säger Ulla Berg."),
        HEADING("Nästa steg"),
        QUOTE("Vi är inte klara, säger hon."),
    };
    d = MADE("sv", outdone);
    CHECK_STR(made_speaker(&d, 4), ""); /* either of them */
}

TEST(a_verb_of_saying_behind_the_name)
{
    static const struct made_row rows[] = {
        PARA("Päivi Ruotsalo pyysi apua. Työryhmään kuului myös Jari Kokkola."),
        QUOTE("Luin ne kaikki, Ruotsalo kertoo."),
        QUOTE("Neljäs on vaikein, Kokkola sanoo."),
    };
    struct draft d = MADE("fi", rows);
    CHECK_STR(made_speaker(&d, 1), "Päivi Ruotsalo");
    CHECK_STR(made_speaker(&d, 2), "Jari Kokkola"); /* a town too */
}

TEST(an_organisation_before_the_role_and_the_name)
{
    static const struct made_row rows[] = {
        PARA("Professor Eva Ek ledde samtalet i Falu kommun. Bo Ask lyssnade."),
        QUOTE("Då är det gjort, sade Falu kommuns kommundirektör Bo Ask."),
        QUOTE("Då är det gjort, säger Falu kommun."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 1), "Bo Ask");
    CHECK_STR(made_speaker(&d, 2), "");
}

TEST(a_quote_right_behind_another_goes_on_with_it)
{
    static const struct made_row rows[] = {
        PARA("Eva Ek är rektor."),
        QUOTE("Vi ville se händerna, säger hon."),
        PARA("Bo Ask höll i det hela."),
        QUOTE("Pennan vann varje gång."),
        QUOTE("Det var viktigt."),
        HEADING("Nästa steg"),
        QUOTE("Vem vet."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 4), "Bo Ask");
    CHECK_STR(made_speaker(&d, 6), "");
    static const struct made_row answers[] = {
        HEADING("Vad var fel?"),
        QUOTE("Ingenting, säger Bo Ask."),
        HEADING("Vad gör ni nu?"),
        QUOTE("Vi har fasta lag."),
        PARA("Eva Ek sitter bredvid. Hon håller inte med."),
        QUOTE("Du är sträng, säger hon."),
        HEADING("Hur tog de det?"),
        QUOTE("Några blev lättade."),
        QUOTE("En ledare måste få nya uppgifter."),
    };
    d = MADE("sv", answers);
    CHECK_STR(made_speaker(&d, 7), "Bo Ask");
    CHECK_STR(made_speaker(&d, 8), "Bo Ask");
}

TEST(of_two_who_disagree_the_last_sentence_tells)
{
    static const struct made_row rows[] = {
        PARA("Bo Ask och Eva Ek möts i Nacka kommun."),
        QUOTE("Vi börjar, säger Bo Ask."),
        PARA("De är oense på en punkt. Ask vill att allt ska vara digitalt. Ek vill tvärtom."),
        QUOTE("Börja hos den som har svårast."),
        PARA("Ask vill att allt ska vara digitalt. Sedan är Ek och Ask överens."),
        QUOTE("Nu går vi."),
        PARA("Ask vill att allt ska vara digitalt. Ek vill tvärtom."),
        QUOTE("Sluta nu, hörs någon säga."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 3), "Eva Ek");
    CHECK_STR(made_speaker(&d, 5), "");
    CHECK_STR(made_speaker(&d, 7), "");
}

TEST(somebody_without_a_name)
{
    static const struct made_row rows[] = {
        PARA("Eva Ek är rektor i Nacka kommun. Bo Ask är lärare."),
        PARA("Bo Ask ler."),
        QUOTE("Vi får se, säger en av dem i matsalen. Hos oss är det ju vi som ringer i förväg."),
        PARA("Bo Ask ler igen."),
        QUOTE("De flyttade ett bord, skrev en skylt och frågade alla som kom. Så gör vi än i dag."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 2), "");
    CHECK_STR(made_speaker(&d, 4), "Bo Ask");
}

TEST(behind_a_question_another_may_answer)
{
    static const struct made_row rows[] = {
        PARA("Eva Ek är rektor. Bo Ask är lärare."),
        QUOTE("Ska vi börja? frågar Eva Ek."),
        QUOTE("Det gör vi."),
        QUOTE("Nu kör vi, säger Bo Ask."),
        QUOTE("Det blir bra."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(made_speaker(&d, 2), "");
    CHECK_STR(made_speaker(&d, 4), "Bo Ask");
}
