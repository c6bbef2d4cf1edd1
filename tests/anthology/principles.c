/* SPDX-License-Identifier: MIT
 *
 * Proves src/anthology/principles.c and its rooms, a case for and a case against each rule. The
 * figures on the annotated clippings are measured elsewhere (tests/score). */
#include "anthology/sentences.h"
#include "drafts.h"
#include "harness.h"

#include "base/banned.h"

static struct arena arena;

/* The principles of SCRIPT in LANG as "evidence text" lines. */
static const char *find(const char *lang, const char *script)
{
    static const char *const names[] = {"list", "maxim", "norm"};
    struct draft d = draft_make(&arena, "a.txt", lang, script);
    size_t count;
    const struct finding *f = principles_find(&d, &arena, &count);
    const char *out = "";
    for (size_t i = 0; i < count; i++) {
        struct span s = span_make(d.blocks[f[i].block].text.p + f[i].from, f[i].n);
        out = arena_printf(&arena, "%s%s %.*s\n", out, names[f[i].evidence], (int)s.n, s.p);
    }
    return out;
}

TEST(a_list_that_says_it_is_advice)
{
    CHECK_STR(find("sv", "para Här är hans tre råd:\nitem • Börja i tid.\nitem • Var snäll, säger "
                         "han.\nitem • Mer kaffe\n"),
              "list Börja i tid.\nlist Var snäll\nlist Mer kaffe\n");
    CHECK_STR(find("nb", "heading Fire leveregler\nitem 1. Spør først.\nitem 2. Lytt lenge.\n"),
              "list Spør først.\nlist Lytt lenge.\n");
    CHECK_STR(find("da", "heading To råd\nitem 1. Spørg først.\nitem 2. Lyt længe.\n"),
              "list Spørg først.\nlist Lyt længe.\n");
    CHECK_STR(
        find("en", "para Her lessons fit on a card:\nitem * Start small.\nitem * Stop often.\n"),
        "list Start small.\nlist Stop often.\n");
    CHECK_STR(find("fi", "heading Kolme neuvoa\nitem * Aloita pienestä.\nitem * Kysy ensin.\n"),
              "list Aloita pienestä.\nlist Kysy ensin.\n");
}

TEST(lists_of_other_things)
{
    CHECK_STR(find("sv", "para Tre frågor till ledningen:\nitem • Vad ska vi sluta med?\n"
                         "item • Vem bestämmer?\n"),
              "");
    CHECK_STR(find("sv",
                   "heading Det här ska hända under våren\nitem a) Listan publiceras i mars.\n"
                   "item b) Rådet gör en prioritering i maj.\n"),
              "");
    CHECK_STR(find("sv", "heading Kort checklista\nitem – En ägare med namn\nitem – Ett datum\n"),
              "");
    CHECK_STR(
        find("sv", "box heading Fakta: fem råd\nbox item Ägare: staden\nbox item Antal: 25\n"), "");
    CHECK_STR(find("sv", "heading Så ansöker du\nitem 1. Logga in med bankid.\n"
                         "item 2. Fyll i blanketten.\nitem 3. Skicka in den.\n"),
              "");
    CHECK_STR(find("en", "heading Results so far\nitem * Fewer calls.\nitem * Shorter queues.\n"),
              "");
}

TEST(lists_of_rules_that_nothing_announces)
{
    CHECK_STR(find("da", "heading Sådan gør de på kajen\n"
                         "item • Den, der tømmer kassen, skal skrive det ned.\n"
                         "item • Alle prøver båden, før nogen betaler for den.\n"
                         "item • Det, der ikke bruges, bliver sejlet tilbage.\n"),
              "list Den, der tømmer kassen, skal skrive det ned.\n"
              "list Alle prøver båden, før nogen betaler for den.\n"
              "list Det, der ikke bruges, bliver sejlet tilbage.\n");
    CHECK_STR(find("sv", "para Så gör roddarna:\nitem • De lägger ut i tid.\n"
                         "item • De tar med alla som vill.\nitem • De vänder innan det blåser.\n"),
              "list De lägger ut i tid.\nlist De tar med alla som vill.\n"
              "list De vänder innan det blåser.\n");
    CHECK_STR(find("sv", "para Så ser det ut:\nitem • Båten ligger vid bryggan.\n"
                         "item • Kajen är grå.\nitem • Huset har en dörr.\n"),
              "");
    CHECK_STR(find("sv", "para Så gick det:\nitem • De lade ut 7 båtar.\n"
                         "item • De tog med alla som ville.\nitem • De vände i maj.\n"),
              "");
}

TEST(lists_of_infinitives_and_in_boxes)
{
    CHECK_STR(find("sv", "para Tre saker gjorde skillnad:\nitem • Att börja i det lilla\n"
                         "item • Att fråga först\n"),
              "list Att börja i det lilla\nlist Att fråga först\n");
    CHECK_STR(find("nb", "para Det kreves to ting:\nitem • Å begynne i det små\n"
                         "item • Å spørre først\n"),
              "list Å begynne i det små\nlist Å spørre først\n");
    CHECK_STR(find("sv", "box heading Fakta: två råd\nbox item • Börja med det lilla.\n"
                         "box item • Fråga den som vet.\n"),
              "list Börja med det lilla.\nlist Fråga den som vet.\n");
    CHECK_STR(find("sv", "box heading Fakta\nbox item • Att resa kostar pengar.\n"
                         "box item • Att äta kostar mer.\n"),
              "");
}

TEST(paragraphs_that_open_with_an_order)
{
    const char *paras = "para Börja smått. Det är lättare så, tror jag.\n"
                        "para Fråga först. Svaren finns där.\npara Släng pärmen. Det märks.\n";
    CHECK_STR(find("sv", arena_printf(&arena, "heading Tre råd till andra\n%s", paras)),
              "list Börja smått.\nlist Fråga först.\nlist Släng pärmen.\n");
    CHECK_STR(find("sv", arena_printf(&arena, "heading Historien om ett hus\n%s", paras)), "");
}

TEST(headings_that_are_orders)
{
    const char *text = "heading Börja smått\npara Det går bra.\nheading Fråga först\n"
                       "para Det går fort.\nheading Släng pärmen\npara Ingen märkte det.\n";
    CHECK_STR(find("sv", arena_printf(&arena, "title Tre råd från Sala\n%s", text)),
              "list Börja smått\nlist Fråga först\nlist Släng pärmen\n");
    CHECK_STR(find("sv", arena_printf(&arena, "title Huset på höjden\n%s", text)), "");
}

TEST(enumerations_behind_a_colon)
{
    CHECK_STR(find("sv",
                   "para Hon har tre råd: 1) fråga först, 2) ta bort innan du lägger till och "
                   "3) var snäll. Sedan åkte hon.\n"),
              "list fråga först\nlist ta bort innan du lägger till\nlist var snäll.\n");
    CHECK_STR(find("sv", "para Två principer styr oss: chefen lyssnar först; ingen straffas.\n"),
              "list chefen lyssnar först\nlist ingen straffas.\n");
    CHECK_STR(find("sv", "para Huset har tre rum: 1) ett stort kök, 2) en hall och 3) en sal.\n"),
              "");
    CHECK_STR(find("sv", "para Hon har tre råd: 1) mod, 2) tid och 3) tillit.\n"), "");
}

TEST(orders_between_commas_behind_a_colon)
{
    CHECK_STR(find("sv",
                   "para Hennes råd: lyssna på vaktmästaren, börja i källaren och våga kasta. "
                   "Sedan gick hon hem.\n"),
              "list lyssna på vaktmästaren\nlist börja i källaren\nlist våga kasta\n");
    CHECK_STR(find("en", "para My advice: ask first, start small and stop often.\n"),
              "list ask first\nlist start small\nlist stop often\n");
    CHECK_STR(find("sv", "para Det fanns tre råd: ett rött, ett blått och ett grönt.\n"), "");
    CHECK_STR(find("sv", "para Hon sade: lyssna på vaktmästaren, börja i källaren, våga kasta.\n"),
              "");
}

TEST(an_order_behind_the_label_of_a_speaker)
{
    CHECK_STR(find("sv", "para KARIN EK: Bjud in den som är emot först av alla. Då blir det av.\n"),
              "norm Bjud in den som är emot först av alla.\n");
    CHECK_STR(find("sv", "para KARIN EK: I dag ska vi prata om ledarskap på distans.\n"), "");
}

TEST(what_a_thing_is_without_another)
{
    CHECK_STR(find("sv", "quote Ett skåp utan ägare är bara en låda, säger hon.\n"),
              "norm Ett skåp utan ägare är bara en låda\n");
    CHECK_STR(find("nb", "quote En lås uten nøkkel er bare pynt, sier hun.\n"),
              "norm En lås uten nøkkel er bare pynt\n");
    CHECK_STR(find("sv", "quote Vi gick utan ägare till skåpet, säger hon.\n"), "");
}

TEST(numbered_headings_of_advice)
{
    CHECK_STR(find("sv", "title Två råd till chefen\nheading 1. Börja smått\npara Det går bra.\n"
                         "heading 2. Fira när något försvinner\npara En tårta.\n"),
              "list Börja smått\nlist Fira när något försvinner\n");
    CHECK_STR(find("sv", "title Historien om ett hus\nheading 1. Bakgrund\npara Det var så.\n"
                         "heading 2. Metod\npara Det blev så.\n"),
              "");
}

TEST(points_in_running_text)
{
    CHECK_STR(
        find("sv", "quote För det första har arbetet inget slut. För det andra syns det inte.\n"),
        "list För det första har arbetet inget slut.\nlist För det andra syns det inte.\n");
    CHECK_STR(find("sv", "quote Ett: bestäm slutet.\nquote Två: bjud på kaffe.\n"),
              "list bestäm slutet.\nlist bjud på kaffe.\n");
    CHECK_STR(find("sv", "para Ett år gick. Två veckor senare kom han.\n"), "");
    CHECK_STR(find("sv", "para För det andra regnade det.\n"), "");
}

TEST(sayings_are_cut_out)
{
    CHECK_STR(find("sv", "para Som hon brukar säga: ”Vanan är det stora.”\n"),
              "maxim Vanan är det stora.\n");
    CHECK_STR(find("sv", "quote Grannen har redan svaret, brukar jag säga numera.\n"),
              "maxim Grannen har redan svaret\n");
    CHECK_STR(find("sv", "para Som jag brukar säga\npara Ingen båt ror sig själv\n"),
              "maxim Ingen båt ror sig själv\n");
    CHECK_STR(find("sv", "para En skylt sitter på dörren. Där står: ”Hellre klart än på gång.”\n"),
              "maxim Hellre klart än på gång.\n");
    CHECK_STR(find("nb", "para «En telefon slår ti møter», sier hun gjerne.\n"),
              "maxim En telefon slår ti møter\n");
    CHECK_STR(find("da", "quote Kampagner slutter, vaner bliver, plejer jeg at sige til alle.\n"),
              "maxim Kampagner slutter, vaner bliver\n");
    CHECK_STR(find("en", "para “Hope is not a plan,” as she likes to say.\n"),
              "maxim Hope is not a plan\n");
    CHECK_STR(find("sv", "para På lappen står vilka inloggningar som finns.\n"), "");
}

TEST(norms_of_leadership)
{
    CHECK_STR(find("sv", "quote Vi jublade. Chefen måste våga släppa taget, säger hon.\n"),
              "norm Chefen måste våga släppa taget\n");
    CHECK_STR(find("sv", "quote För det första: den som beställer måste vara med hela vägen.\n"),
              "norm den som beställer måste vara med hela vägen.\n");
    CHECK_STR(find("nb", "quote Den som eier tjenesten, må eie den hele veien, sier han.\n"),
              "norm Den som eier tjenesten, må eie den hele veien\n");
    CHECK_STR(find("en", "para “You cannot delegate listening,” says Brandelius.\n"),
              "norm You cannot delegate listening\n");
}

TEST(what_is_set_out_once_more_weighs_more)
{
    CHECK_STR(
        find("sv", "title Ansvar går inte att köpa\npara Så är det. Ansvar går inte att köpa.\n"),
        "norm Ansvar går inte att köpa.\n");
    CHECK_STR(find("sv", "title Huset på höjden\npara Så är det. Ansvar går inte att köpa.\n"), "");
}

TEST(who_tells_of_somebody_states_no_norm)
{
    struct draft d = draft_make(&arena, "a.txt", "sv",
                                "para Den som kommer in måste passera Eva Ek, och det är tanken.\n"
                                "para Den som leder måste fråga mer menar Eva Ek.\n"
                                "para Ek vill att alla tjänster ska vara digitala från början.\n"
                                "para Ingen får sätta sig i hissen före någon annan.\n");
    static struct person eva[] = {{"Eva Ek", NULL, NULL}};
    size_t count;
    d.people = eva;
    d.people_count = 1;
    const struct finding *f = principles_find(&d, &arena, &count);
    CHECK(count == 2);
    CHECK(count == 2 && f[0].block == 1 && f[1].block == 3);
}

TEST(what_others_must_do_is_no_norm)
{
    CHECK_STR(find("sv", "para Du måste kunna visa legitimation vid besöket.\n"), "");
    CHECK_STR(find("sv", "para Anmälan ska göras senast den 1 april.\n"), "");
    CHECK_STR(find("sv", "para Projektet ska vara klart till sommaren.\n"), "");
    CHECK_STR(find("sv", "quote Måste vi verkligen leda alla?\n"), "");
    CHECK_STR(find("sv", "title Chefen måste våga\nlead Chefen måste våga släppa taget.\n"), "");
    CHECK_STR(find("nb", "para Du må logge inn med BankID.\n"), "");
    CHECK_STR(find("en", "para Applicants must register before 1 May.\n"), "");
}

TEST(sentences_end_where_they_end)
{
    struct cues c;
    cues_init(&c, lang_find(SPAN("sv")));
    struct span s = SPAN("Hon kom kl. 9. Den 3 maj t.ex. Anna A. Lind sa ”nej.” Sedan.. Slut");
    static const char *const want[] = {"Hon kom kl. 9.", "Den 3 maj t.ex. Anna A. Lind sa ”nej.”",
                                       "Sedan..", "Slut"};
    struct word *w = NULL;
    size_t count = 0, cap = 0, n = 0;
    words_cut(s, &w, &count, &cap);
    for (size_t at = 0; at < count && n < 4; n++) {
        struct sentence t = sentence_at(&c, s, w, count, at);
        CHECK_SPAN(span_make(s.p + t.from, t.end - t.from), want[n]);
        at = t.word + t.words;
    }
    CHECK(n == 4);
    free(w);
    cues_clear(&c);
}

TEST(a_principle_has_the_theme_of_its_words)
{
    struct draft d = draft_make(&arena, "a.txt", "sv",
                                "para Vi måste bygga tillit, för förtroende gör folk trygga.\n");
    size_t count;
    const struct finding *f = principles_find(&d, &arena, &count);
    CHECK(count == 1);
    CHECK_STR(f[0].theme, "trust");
    arena_clear(&arena);
}

TEST(orders_that_a_question_asks_for)
{
    const char *answer =
        "quote Ja, de sitter på dörren. Fråga först, bygg sedan. Och släng pärmen.\n";
    CHECK_STR(find("sv", arena_printf(&arena, "heading Har du några principer?\n%s", answer)),
              "list Fråga först, bygg sedan.\nlist Och släng pärmen.\n");
    CHECK_STR(find("sv", arena_printf(&arena, "heading Var sitter lapparna?\n%s", answer)),
              "norm Fråga först, bygg sedan.\n");
    CHECK_STR(find("da", "para Hvad vil du sige til andre chefer?\n"
                         "quote Tre ting. Giv det tid nu. Og gem et billede.\n"),
              "list Giv det tid nu.\nlist Og gem et billede.\n");
    CHECK_STR(find("sv", "para ÅSA EK: Vad är era råd?\npara BO ALM: För det första, byt stol. "
                         "För det andra, byt rum.\npara EVA ROS: Och se till att det syns!\n"),
              "list byt stol.\nlist byt rum.\nlist Och se till att det syns!\n");
}

TEST(the_first_line_of_a_box_names_its_list)
{
    CHECK_STR(find("sv", "box heading FAKTA\nbox item  Tre regler för skolan\n"
                         "box item  Chefer springer ärenden.\nbox item  Sluta i tid.\n"),
              "list Chefer springer ärenden.\nlist Sluta i tid.\n");
    CHECK_STR(find("sv", "box heading FAKTA\nbox item  Tre hus i staden\n"
                         "box item  Huset har en sal.\nbox item  Sluta i tid.\n"),
              "");
}

TEST(a_heading_right_before_says_more_than_the_title)
{
    const char *text =
        "heading 1. Åk ut\npara Det syns då.\nheading 2. Våga mindre\npara Det går.\n";
    CHECK_STR(find("sv", arena_printf(&arena,
                                      "title Resultatet av ansökan\n"
                                      "heading Våra råd till andra\n%s",
                                      text)),
              "list Åk ut\nlist Våga mindre\n");
    CHECK_STR(find("sv", "title Resultatet av ansökan\nheading 1. Vägen hit\npara Den var lång.\n"
                         "heading 2. Vägen hem\npara Den var kort.\n"),
              "");
}

TEST(rules_with_what_explains_them)
{
    CHECK_STR(find("sv", "para Vi föreslår två principer:\n"
                         "item 1. Ett in, ett ut. Ingen får börja förrän något är slut.\n"
                         "item 2. Chefen äger nyttan. Klockan var sju.\n"),
              "list Ett in, ett ut.\nnorm Ingen får börja förrän något är slut.\n"
              "list Chefen äger nyttan.\n");
    /* an entry is one with the story behind it, but a norm there stands for itself */
    CHECK_STR(find("sv", "heading Tre råd\nitem • Gå hem. Klockan var sju.\n"
                         "item • Fråga en gång. Chefen måste fråga en gång till.\n"
                         "item • Våga sluta i tid.\n"),
              "list Gå hem. Klockan var sju.\nlist Fråga en gång.\n"
              "norm Chefen måste fråga en gång till.\nlist Våga sluta i tid.\n");
    /* where most entries are one sentence, each is taken as it stands */
    CHECK_STR(find("sv", "heading Tre råd\nitem • Gå hem. Klockan var sju.\n"
                         "item • Fråga en gång till.\nitem • Våga sluta i tid.\n"),
              "list Gå hem. Klockan var sju.\nlist Fråga en gång till.\nlist Våga sluta i tid.\n");
}

TEST(lines_without_marks_behind_a_colon)
{
    const char *lines =
        "para Inget startdatum utan ett stoppdatum.\n"
        "para Den som använder det ska säga till.\npara Utbilda sist, inte först.\n";
    CHECK_STR(find("sv", arena_printf(&arena,
                                      "para Tre regler har vi kommit överens om:\n%s"
                                      "para Huset är gult.\n",
                                      lines)),
              "list Inget startdatum utan ett stoppdatum.\n"
              "list Den som använder det ska säga till.\nlist Utbilda sist, inte först.\n");
    CHECK_STR(find("sv", "para Tre resultat syns redan:\npara Kön är kort.\npara Salen är ren.\n"
                         "para Huset är gult.\n"),
              "");
}

TEST(rules_that_were_counted)
{
    CHECK_STR(find("sv", "para De har tre regler. Alla får klaga. Ingen får tiga. Och alla får "
                         "prova. Huset är gult.\n"),
              "list Alla får klaga.\nlist Ingen får tiga.\nlist Och alla får prova.\n");
    CHECK_STR(find("sv", "para De har tre hus. Alla är gula. Två är höga. Ett är lågt.\n"), "");
    CHECK_STR(find("sv", "para Principerna är tre: kunden i rummet, pengarna i laget och besluten "
                         "i dag.\n"),
              "list kunden i rummet\nlist pengarna i laget\nlist besluten i dag\n");
    CHECK_STR(find("sv", "para Principerna är fyra: kunden i rummet, pengarna i laget och "
                         "besluten i dag\n"),
              "");
    CHECK_STR(find("sv", "para Det bygger på tre grundtankar: att vi delar fel, att alla provar "
                         "och att ingen lämnas ensam.\n"),
              "list att vi delar fel\nlist att alla provar\nlist att ingen lämnas ensam\n");
}

TEST(advice_behind_a_colon)
{
    CHECK_STR(
        find("sv", "para Till andra chefer vill jag säga: Kasta en rapport. Och våga tiga.\n"),
        "list Kasta en rapport.\nlist Och våga tiga.\n");
    CHECK_STR(find("sv", "para På lappen stod det: Kasta en rapport. Huset är gult.\n"), "");
    CHECK_STR(find("en", "para It led to a new rule: no contract without open doors.\n"),
              "norm no contract without open doors.\n");
}

TEST(contrasts_and_openers_of_rules)
{
    CHECK_STR(find("da", "para Modet står ikke i bogen, den står i kalenderen.\n"),
              "norm Modet står ikke i bogen, den står i kalenderen.\n");
    CHECK_STR(find("da", "para Modet står ikke i bogen. Huset er gult.\n"), "");
    CHECK_STR(find("sv", "quote Den som alltid svarar lär ingen att tänka, säger hon.\n"),
              "norm Den som alltid svarar lär ingen att tänka\n");
    CHECK_STR(find("sv", "quote Den som sitter där är gul, säger hon.\n"
                         "quote Att vila är också att leda.\n"),
              "norm Att vila är också att leda.\n");
    CHECK_STR(find("sv", "para Ett möte är inte klart förrän någon har tagit över.\n"),
              "norm Ett möte är inte klart förrän någon har tagit över.\n");
}

TEST(consequences_stories_and_names_of_lessons_are_none)
{
    CHECK_STR(find("sv", "quote Annars sitter man på kontoret och gissar.\n"), "");
    CHECK_STR(find("en", "quote Otherwise we only guess and wait.\n"), "");
    CHECK_STR(find("sv", "quote Chefen slutade aldrig fråga.\n"), "");
    CHECK_STR(find("sv", "quote Chefen slutar aldrig fråga varför.\n"),
              "norm Chefen slutar aldrig fråga varför.\n");
    CHECK_STR(find("sv", "para Den viktigaste lärdomen gäller styrningen.\n"), "");
    CHECK_STR(find("sv", "para Den viktigaste lärdomen är att styra mindre.\n"),
              "norm Den viktigaste lärdomen är att styra mindre.\n");
    CHECK_STR(find("sv", "para Den första lärdomen gäller styrningen. Den andra lärdomen gäller "
                         "människorna.\n"),
              "");
    /* words of one day are no saying */
    CHECK_STR(find("sv", "quote När vi säger ”det här krånglar till torsdag” så lyssnar de.\n"),
              "");
    CHECK_STR(find("sv", "quote Här säger vi ”hellre klart än snart” varje dag.\n"),
              "maxim hellre klart än snart\n");
}

TEST(sayings_in_an_aside)
{
    CHECK_STR(find("sv",
                   "para Kön är alltid längst vid dörren, som mormor brukade säga, och det är "
                   "sant.\n"),
              "maxim Kön är alltid längst vid dörren\n");
    CHECK_STR(find("nb", "para Døra er alltid kortest unna, som hun pleier å si når det regner.\n"),
              "maxim Døra er alltid kortest unna\n");
    /* no aside, but one thing beside another */
    CHECK_STR(find("sv", "para Folk gör som vi gör, inte som vi säger.\n"), "");
}

TEST(sayings_pointed_back_at)
{
    CHECK_STR(find("sv",
                   "quote Den båt som inte övas läcker alltid. Det har blivit ett valspråk hos "
                   "oss.\n"),
              "maxim Den båt som inte övas läcker alltid.\n");
    CHECK_STR(find("sv", "quote Båten låg vid bryggan i går. Mormor hade ett valspråk.\n"), "");
}

TEST(sayings_written_on_things)
{
    CHECK_STR(find("sv", "para Hon delar ut ett kort med texten ”Fråga innan du flyttar båten”.\n"),
              "maxim Fråga innan du flyttar båten\n");
    CHECK_STR(find("sv", "para På dörren satt ett kort med texten ”Vi hade stängt i juli”.\n"), "");
}

TEST(what_was_decided)
{
    CHECK_STR(find("sv", "para Rodderna beslutade i februari att alla båtar ska ha en ägare.\n"),
              "norm alla båtar ska ha en ägare.\n");
    CHECK_STR(find("da", "para Roerne besluttede i februar, at alle både skal have en ejer.\n"),
              "norm alle både skal have en ejer.\n");
    CHECK_STR(find("sv", "para Roddarna beslutade i februari att båten ska målas till hösten.\n"),
              "");
}

TEST(a_norm_with_a_story_behind_it)
{
    CHECK_STR(find("sv", "quote När man delar båt måste man dela nycklar, och det hade vi inte "
                         "tänkt på.\n"),
              "norm När man delar båt måste man dela nycklar\n");
    CHECK_STR(
        find("sv", "quote Man måste dela nycklar när man delar båt, och kajen ska vara öppen.\n"),
        "norm Man måste dela nycklar när man delar båt, och kajen ska vara öppen.\n");
}

TEST(an_order_that_was_announced)
{
    CHECK_STR(find("sv",
                   "para Hon har ett enda råd till dem som tar över: våga visa båten medan den "
                   "läcker.\n"),
              "list våga visa båten medan den läcker.\n");
    CHECK_STR(find("sv", "para Hon ropade till dem som rodde: våga visa båten.\n"), "");
}

TEST(headings_that_are_chapters)
{
    const char *text = "heading 1. Bakgrund\npara Det var så.\nheading 2. Vad vi gjorde\n"
                       "para Det blev så.\n";
    CHECK_STR(find("sv", arena_printf(&arena, "title Lärdomar av ett år\n%s", text)), "");
    CHECK_STR(find("sv", arena_printf(&arena, "title Två lärdomar av ett år\n%s", text)),
              "list Bakgrund\nlist Vad vi gjorde\n");
}

TEST(figures_of_speech)
{
    CHECK_STR(find("sv", "quote Har man inte tid att ro har man inte tid att simma.\n"
                         "quote Man köper inte vänner, man ror med dem.\n"),
              "norm Har man inte tid att ro har man inte tid att simma.\n"
              "norm Man köper inte vänner, man ror med dem.\n");
    CHECK_STR(find("nb", "quote Man kjøper ikke venner, man ror med dem.\n"),
              "norm Man kjøper ikke venner, man ror med dem.\n");
    CHECK_STR(find("sv", "quote Jag har inget emot båtar, jag har själv en.\n"
                         "quote Han sa inte att man rodde, han sa att man simmade.\n"),
              "");
}

TEST(what_speaks_of_all_or_of_what_went_before)
{
    CHECK_STR(find("sv", "quote En båt där ingen vågar stå kan inte ta sig över sundet.\n"),
              "norm En båt där ingen vågar stå kan inte ta sig över sundet.\n");
    CHECK_STR(
        find("sv", "quote Det är bättre än sitt rykte.\npara Att båten kräver något visste de.\n"),
        "");
}
TEST(sayings_before_a_comma_and_quotations_behind_a_colon)
{
    CHECK_STR(find("sv", "quote Tekniken tog två veckor, tonen tog två år, som jag brukar säga när "
                         "andra ringer.\n"),
              "maxim Tekniken tog två veckor, tonen tog två år\n");
    CHECK_STR(find("sv", "para Där lever uttrycket när någon är ivrig: ”Hellre ett långsamt rätt "
                         "än ett snabbt fel.”\n"),
              "maxim Hellre ett långsamt rätt än ett snabbt fel.\n");
    CHECK_STR(find("sv", "para Någon hade ritat ett hus: ”Huset är gult och högt.”\n"), "");
    CHECK_STR(find("sv", "para Hon ger ett enda råd: börja med att bli osams, om datumen först.\n"),
              "list börja med att bli osams, om datumen först.\n");
}

TEST(announcements_of_two_sentences)
{
    const char *items =
        "item * De säger samma sak två gånger.\nitem * De skriver upp alla frågor.\n"
        "item * De tar bort något gammalt.\n";
    CHECK_STR(find("sv", arena_printf(&arena,
                                      "para Fyra saker gör de framgångsrika cheferna. Ingen "
                                      "av dem är dyr:\n%s",
                                      items)),
              "list De säger samma sak två gånger.\nlist De skriver upp alla frågor.\n"
              "list De tar bort något gammalt.\n");
    CHECK_STR(find("sv",
                   "para Fyra hus står i staden. Ingen av dem är dyr:\nitem * De står vid ån.\n"
                   "item * De är röda och gula.\nitem * De har egna tak.\n"),
              "");
}

TEST(headings_that_are_all_orders)
{
    const char *text =
        "heading Visa aldrig en pil\npara Den pekar.\nheading Börja där det gör ont\n"
        "para Där lyssnar folk.\nheading Låt någon annan tala\npara Det går.\n"
        "heading Sluta i tid\npara Ingen blir ledsen.\n";
    CHECK_STR(find("sv", arena_printf(&arena, "title Huset på höjden\n%s", text)),
              "list Visa aldrig en pil\nlist Börja där det gör ont\nlist Låt någon annan tala\n"
              "list Sluta i tid\n");
    CHECK_STR(find("sv", arena_printf(&arena,
                                      "title Huset på höjden\n%sheading Huset idag\n"
                                      "para Det är gult.\n",
                                      text)),
              "");
    CHECK_STR(find("sv",
                   "para Reglerna är tre. Alla får klaga. Ingen får tiga. Och alla får prova. "
                   "Huset är gult.\n"),
              "list Alla får klaga.\nlist Ingen får tiga.\nlist Och alla får prova.\n");
}

TEST(principles_of_a_few_words)
{
    CHECK_STR(find("sv", "para Vi har tre principer:\nitem • Segel före motor\n"
                         "item • Små vågor före stora\nitem • Hamnen före stormen\n"),
              "list Segel före motor\nlist Små vågor före stora\nlist Hamnen före stormen\n");
    CHECK_STR(find("sv", "para Vi har tre båtar:\nitem • Segel före motor\n"
                         "item • Små vågor före stora\nitem • Hamnen före stormen\n"),
              "");
}

TEST(points_told_of_in_the_past)
{
    CHECK_STR(find("sv", "para Det första var att rorsman själv rodde. Det andra var att någon "
                         "hade tid att ösa.\n"),
              "list Det första var att rorsman själv rodde.\n"
              "list Det andra var att någon hade tid att ösa.\n");
    CHECK_STR(find("sv", "para Det första var en båt. Det andra var en kaj.\n"), "");
}

TEST(sentences_that_state_rules_need_nobody_to_announce_them)
{
    CHECK_STR(find("sv", "heading På gården\nitem • Alla ska säga till innan något köps in.\n"
                         "item • Den som ska använda det får välja.\n"
                         "item • Ingen behöver vänta på ett möte.\n"),
              "list Alla ska säga till innan något köps in.\n"
              "list Den som ska använda det får välja.\nlist Ingen behöver vänta på ett möte.\n");
    CHECK_STR(find("sv", "heading På gården\nitem • Huset har tre våningar och en sal.\n"
                         "item • Salen hyrs av en kör på kvällarna.\n"
                         "item • Trädgården ligger vid sjön och är stor.\n"),
              "");
}

TEST(chapters_are_no_advice)
{
    CHECK_STR(find("sv", "title Lärdomar och råd\nheading 1 Bakgrund\npara Det var en gång.\n"
                         "heading 2 Metod\npara Vi räknade.\n"),
              "");
    CHECK_STR(find("sv", "title Lärdomar och råd\nheading 1 Räkna först\npara Det var en gång.\n"
                         "heading 2 Fråga sedan\npara Vi räknade.\n"),
              "list Räkna först\nlist Fråga sedan\n");
}

TEST(entries_that_are_counted_in_words)
{
    const char *items = "item • Rule 1: Every number has an owner who can explain it.\n"
                        "item • Rule 2: Visit first, measure second.\n"
                        "item • Rule 3: If a report changes nothing, stop writing it.\n";
    CHECK_STR(find("en", arena_printf(&arena, "heading Rules we are trying out\n%s", items)),
              "list Every number has an owner who can explain it.\n"
              "list Visit first, measure second.\n"
              "list If a report changes nothing, stop writing it.\n");
    CHECK_STR(find("en", "heading Facts\nitem • Room 1: Every number on the third floor.\n"
                         "item • Room 2: Closed in May.\nitem • Room 3: Open from 9 to 12.\n"),
              "");
}

TEST(a_stop_behind_the_number_ends_no_sentence)
{
    CHECK_STR(find("sv", "heading Våra regler\n"
                         "item • Steg 1. Fråga alltid natten först. Den vet, brukar vi säga.\n"
                         "item • Steg 2. Pröva alltid i liten skala. Det räcker långt.\n"
                         "item • Steg 3. Låt alltid dagen arbeta en natt. Då märks det.\n"),
              "list Fråga alltid natten först.\nlist Pröva alltid i liten skala.\n"
              "list Låt alltid dagen arbeta en natt.\n");
    CHECK_STR(find("sv", "heading Våra regler\nitem • Steg 1.\nitem • Steg 2.\nitem • Steg 3.\n"),
              "");
}

TEST(paragraphs_that_each_open_with_an_order_weigh_more)
{
    const char *paras = "para Gå dit. Det räcker för det mesta.\n"
                        "para Skydda de tråkiga uppgifterna. De ryker först, har jag sett.\n"
                        "para Låt rektorerna säga emot. Första gången blev jag sårad.\n";
    CHECK_STR(find("sv", paras),
              "norm Skydda de tråkiga uppgifterna.\nnorm Låt rektorerna säga emot.\n");
    CHECK_STR(find("sv", "para Skydda de tråkiga uppgifterna. De ryker först, har jag sett.\n"
                         "para Sedan kom våren. Då hade vi det bra.\n"),
              "");
}
