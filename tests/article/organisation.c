/* SPDX-License-Identifier: MIT
 *
 * Which organisation an article is about, told from those that it only names. */
#include "made.h"

#include "base/banned.h"

TEST(named_in_full_beside_a_former_employer)
{
    static const struct made_row rows[] = {
        TITLE("Nya vanor"),
        PARA("Maria Ek har tidigare arbetat på Kumla kommun och var förut chef i Örebro kommun."),
        PARA("I dag leder hon hemtjänsten i Arboga kommun, där kommunen byter arbetssätt."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Arboga kommun");
    CHECK_STR(d.org.code, "1984");
    CHECK(d.org.kind == ORG_MUNICIPALITY && d.also_count == 0);
}

TEST(by_place_and_what_the_text_calls_its_own)
{
    static const struct made_row rows[] = {
        TITLE("Stadshuset flyttar"),
        LEAD("I Kiruna passade man på att städa. Kommunen hade väntat länge."),
        PARA("Hos kommunen finns nu hälften så många pärmar."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Kiruna kommun");
}

TEST(by_what_it_is_called_abroad)
{
    static const struct made_row city[] = {
        TITLE("One form"),
        PARA("The City of Gothenburg asked its own managers to open a café."),
    };
    static const struct made_row place[] = {
        TITLE("Small steps in Copenhagen"),
        PARA("The City of Copenhagen began with one street. The city then took the next."),
    };
    CHECK_STR(MADE("en", city).org.code, "1480");
    CHECK_STR(MADE("en", place).org.name, "Københavns Kommune");
}

TEST(places_of_the_whole_sector_are_nobodys)
{
    static const struct made_row rows[] = {
        TITLE("Nya chefer krävs"),
        PARA("I Nacka talar man om tillit, i Umeå om lärande och i Malmö om service."),
        PARA("En kommun är ingen plattform."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.org.name == NULL && d.org.kind == ORG_NONE);
}

TEST(inhabitants_stand_for_their_municipality)
{
    static const struct made_row rows[] = {
        TITLE("Hälsning inför helgen"),
        PARA("Chefsdagen för kommunen blev bra. Kommunens chefer var nöjda."),
        PARA("Trevlig helg alla skelleftebor!"),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Skellefteå kommun");
}

TEST(a_letterhead_or_signature_outside_the_text)
{
    static const struct made_row rows[] = {
        OMITTED(NAVIGATION, "Lerums kommun"),
        TITLE("Tre tankar"),
        PARA("Vi lyckas bra med vissa saker och sämre med andra."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Lerums kommun");
}

TEST(address_of_a_contact_box)
{
    static const struct made_row rows[] = {
        TITLE("Ny tjänst"),
        PARA("Kommunen öppnar en ny tjänst för bygglov."),
        OMITTED(CONTACT, "Frågor: bygglov@skovde.se"),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Skövde kommun");
}

TEST(former_names_and_short_forms)
{
    static const struct made_row landsting[] = {
        TITLE("Journalen"),
        LEAD("Landstinget i Östergötland byter journalsystem."),
    };
    CHECK_STR(MADE("sv", landsting).org.name, "Region Östergötland");
    static const struct made_row skr[] = {
        TITLE("SKR:s nya råd"),
        LEAD("SKR samlar kommunerna."),
        PARA("Rådet leds av SKR."),
    };
    CHECK_STR(MADE("sv", skr).org.name, "Sveriges Kommuner och Regioner");
}

TEST(official_names_from_sloppy_ones)
{
    static const struct made_row rows[] = {
        KICKER("Göteborgs Stad"),
        TITLE("Så gör Göteborg"),
        PARA("Nykvarn kommun gör likadant."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Göteborgs stad");
    static const struct made_row english[] = {
        TITLE("How Gothenburg learned"),
        LEAD("The City of Malmö had an app for almost everything."),
        CAPTION("A wall. Photo: City of Malmö"),
    };
    CHECK_STR(MADE("en", english).org.name, "Malmö stad");
}

TEST(unknown_ones_by_their_form)
{
    static const struct made_row danish[] = {
        TITLE("Ved sengen"),
        LEAD("Region Midtjylland skifter system, og regionen lærer af det."),
    };
    struct draft d = MADE("da", danish);
    CHECK_STR(d.org.name, "Region Midtjylland");
    CHECK(d.org.kind == ORG_REGION);
    static const struct made_row finnish[] = {
        TITLE("Kaupungin palvelut"),
        LEAD("Tampereen kaupunki on koonnut palvelunsa."),
    };
    CHECK_STR(MADE("fi", finnish).org.name, "Tampereen kaupunki");
    static const struct made_row company[] = {
        TITLE("Appen"),
        LEAD("På Mullsjöbostäder satt alla med i bolagets styrgrupp."),
        ITEM("Ägare: Mullsjö kommun"),
    };
    d = MADE("sv", company);
    CHECK_STR(d.org.name, "Mullsjöbostäder");
    CHECK(d.org.kind == ORG_COMPANY);
}

TEST(of_two_the_first_named_and_the_other_too)
{
    static const struct made_row rows[] = {
        LEAD("Vara och Essunga har slagit ihop sina enheter."),
        PARA("Eva Ek är it-chef i Essunga kommun. Ola Ask är kommunchef i Vara kommun."),
    };
    struct draft d = MADE("sv", rows);
    CHECK(d.org.name && d.also_count == 1);
    static const struct made_row clear[] = {
        LEAD("Mora och Orsa har slagit ihop sina enheter."),
        PARA("Eva Ek är it-chef i Mora kommun. Ola Ask är kommunchef i Orsa kommun."),
    };
    d = MADE("sv", clear);
    CHECK_STR(d.org.name, "Mora kommun");
    CHECK(d.also_count == 1);
    if (d.also_count)
        CHECK_STR(d.also[0].name, "Orsa kommun");
}

TEST(place_words_that_are_words)
{
    static const struct made_row rows[] = {
        TITLE("Mark och vatten"),
        PARA("Vara stark är bra. Lund menar att kommunen klarar det. Sida 3 berättar mer."),
        PARA("Kommunen och Berg fortsätter."),
    };
    CHECK(MADE("sv", rows).org.name == NULL);
}

TEST(the_only_one_named_where_somebody_speaks)
{
    static const struct made_row rows[] = {
        TITLE("Tavlor i stället för mejl"),
        PARA("Polismyndigheten fick en vit tavla. I Karlstad och Falun finns den också."),
        QUOTE("Vi måste se varandra, säger Annika Wallbom."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Polismyndigheten");
    static const struct made_row column[] = {
        TITLE("Sluta mäta mognad"),
        PARA("När jag besökte Sundsvalls kommun såg jag något nytt."),
        PARA("Börja mäta mod."),
    };
    CHECK(MADE("sv", column).org.name == NULL);
}

TEST(told_by_the_seat_alone)
{
    static const struct made_row rows[] = {
        TITLE("Ny hall i Kisa"),
        LEAD("Kommunen bygger en hall i Kisa, och i Kisa är man glad."),
        PARA("Kommunen börjar i maj. Kisa har väntat länge."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Kinda kommun");
    static const struct made_row person[] = {
        TITLE("En ny chef"),
        LEAD("Johan Kisa är glad. Kommunen är också glad."),
        PARA("Johan Kisa har väntat länge."),
    };
    CHECK(MADE("sv", person).org.name == NULL);
}

TEST(signatories_with_their_organisations_are_told_of_too)
{
    static const struct made_row rows[] = {
        TITLE("Vi har inte råd med fler portaler"),
        PARA("Vi ritar varje tjänst efter gränsen mellan oss. Vi vill sluta med det. Hjälp oss."),
        BYLINE("Mats Ek, generaldirektör Pensionsmyndigheten"),
        BYLINE("Ulrika Lind, generaldirektör, Försäkringskassan"),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Pensionsmyndigheten");
    CHECK(d.also_count == 1 && strcmp(d.also[0].name, "Försäkringskassan") == 0);
    CHECK(d.people_count == 2);
}

TEST(a_role_that_only_a_municipality_has)
{
    static const struct made_row rows[] = {
        TITLE("Två kommuner delar på en arkitekt"),
        LEAD("Ljusdals kommun och Ovanåkers kommun har anställt samma arkitekt."),
        PARA("Kommunchefen i Ovanåker vill förlänga, och det vill Ljusdals it-chef Pia Wik."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Ljusdals kommun");
    CHECK(d.also_count == 1 && strcmp(d.also[0].name, "Ovanåkers kommun") == 0);
    static const struct made_row place[] = {
        TITLE("En arkitekt på två ställen"),
        LEAD("Ljusdals kommun har en arkitekt. Hon delas med Ovanåkers kommun."),
        PARA("Rektorn i Ovanåker vill förlänga, och det vill Ljusdals it-chef Pia Wik."),
    };
    CHECK(MADE("sv", place).also_count == 0);
}

TEST(told_by_a_district_and_a_word_of_its_kind)
{
    static const struct made_row rows[] = {
        TITLE("Tack för att ni sa ifrån"),
        PARA("I måndags skulle hemtjänsten ha börjat med nya scheman. Det blev inte så."),
        PARA("Jag fick veta det av Lugnvik, där ingen hade fått logga in."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Östersunds kommun");
    static const struct made_row both[] = {
        TITLE("Regiondirektören har ordet"),
        PARA("På lasarettet i Visby och hemma i Hemse är det samma arbetsgivare."),
        PARA("Regiondirektören ringer ändå två samtal."),
    };
    CHECK_STR(MADE("sv", both).org.name, "Region Gotland");
}

TEST(a_district_beside_another_place_tells_nothing)
{
    static const struct made_row rows[] = {
        TITLE("Tack för att ni sa ifrån"),
        PARA("I Lugnvik och i Rosengård har man slutat skriva ut scheman för hemtjänsten."),
    };
    CHECK(MADE("sv", rows).org.name == NULL);
    static const struct made_row alone[] = {
        TITLE("En promenad"),
        PARA("I Lugnvik ligger en bänk som ingen har satt sig på sedan i maj."),
    };
    CHECK(MADE("sv", alone).org.name == NULL);
}

TEST(a_region_by_its_towns_and_hospitals)
{
    static const struct made_row towns[] = {
        TITLE("Samma skärm i hela länet"),
        LEAD("Nu byter regionen alla skärmar. Först ut är Arvika och Torsby."),
        PARA("I Sunne väntar man till hösten. Regionen räknar med två år."),
    };
    CHECK_STR(MADE("sv", towns).org.name, "Region Värmland");
    static const struct made_row hospitals[] = {
        TITLE("Larmet som ingen hörde"),
        LEAD("Nu byter regionen alla larm. Först ut var Falu lasarett."),
        PARA("På Mora lasarett väntar man till hösten. Regionen räknar med två år."),
        PARA("Kommunen i Orsa tar över i maj, säger man."),
    };
    CHECK_STR(MADE("sv", hospitals).org.name, "Region Dalarna");
    static const struct made_row several[] = {
        TITLE("Samma skärm överallt"),
        LEAD("Regionen får nya skärmar. Först ut är Arvika, Kalix och Ystad."),
        PARA("I Motala väntar man till hösten. Kommunen och regionen räknar med två år."),
    };
    CHECK(MADE("sv", several).org.name == NULL);
}

TEST(a_university_by_its_town)
{
    static const struct made_row rows[] = {
        TITLE("Tentan som flyttade hem"),
        LEAD("Universitetet lägger ner tentasalen i Karlstad."),
        PARA("I Karlstad skrivs nu proven på datorn, säger universitetets tentasamordnare."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Karlstads universitet");
    CHECK(d.org.kind == ORG_UNIVERSITY);
    static const struct made_row shared[] = {
        TITLE("Tentan som flyttade hem"),
        LEAD("Universitetet lägger ner tentasalen i Stockholm."),
        PARA("I Göteborg skrivs nu proven på datorn, säger universitetets tentasamordnare."),
    };
    CHECK(MADE("sv", shared).org.name == NULL);
    static const struct made_row town[] = {
        TITLE("Badet öppnar"),
        LEAD("Kommunen öppnar badet i Karlstad, och kommunen är stolt."),
        PARA("Kommunen har räknat med universitetet. Universitetet betalar i Karlstad."),
    };
    CHECK_STR(MADE("sv", town).org.name, "Karlstads kommun");
}

TEST(where_somebody_came_from_is_not_what_it_is_about)
{
    static const struct made_row rows[] = {
        TITLE("Hon vill ha färre larm"),
        LEAD("Maja Lind är ny larmchef på Sjöfartsverket."),
        PARA("Efter tolv år på Skatteverket lämnade hon Skatteverket i maj. Hon har ett förflutet "
             "som it-chef på Skatteverket och jobbade dessutom på Skatteverket som ung."),
        QUOTE("Ett larm ska betyda något, säger Maja Lind."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Sjöfartsverket");
    CHECK(d.also_count == 0);
    static const struct made_row now[] = {
        TITLE("Hon vill ha färre larm"),
        LEAD("Maja Lind är ny larmchef."),
        PARA("Hon är it-chef på Skatteverket. Skatteverket har tolv larm."),
        QUOTE("Ett larm ska betyda något, säger Maja Lind."),
    };
    CHECK_STR(MADE("sv", now).org.name, "Skatteverket");
}

TEST(a_row_of_a_portrait_and_an_earlier_employer_say_little)
{
    static const struct made_row rows[] = {
        TITLE("Hellre långsamt än fel"),
        LEAD("Boverket byter ärendesystem. Karin Ek har lovat att ingen ska bli förvånad."),
        PARA("Hon kom till Boverket för tre år sedan från Tullverket, där hon ledde it."),
        QUOTE("Vi frågar först, säger Karin Ek."),
        ITEM("Bakgrund: Jurist, enhetschef på Tullverket."),
        ITEM("Bor: Lägenhet i Ronneby."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Boverket");
}

TEST(what_a_body_did_earlier_is_not_what_somebody_left)
{
    static const struct made_row rows[] = {
        TITLE("Ett nytt sätt att svara"),
        PARA("Tidigare svarade Tranås kommun på sju nummer."),
        PARA("Tranås kommun arbetade med frågan i två år."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Tranås kommun");
}

TEST(a_university_by_its_telephone_and_a_village)
{
    static const struct made_row rows[] = {
        TITLE("Hundra frågor"),
        LEAD("Hon är universitetets första digitaliseringschef."),
        QUOTE("Ett universitet leds genom samtal. Universitetet har haft för många projekt."),
        OMITTED(CONTACT, "Telefon: 090-00 00 00"),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Umeå universitet");
    /* a municipality is not told by a telephone: its neighbour has the same area code */
    static const struct made_row other[] = {
        TITLE("Hundra frågor"),
        PARA("Kommunen har haft för många projekt. Kommunens chefer vet det."),
        OMITTED(CONTACT, "Telefon: 090-00 00 00"),
    };
    CHECK(MADE("sv", other).org.name == NULL);
    static const struct made_row village[] = {
        TITLE("Hundra frågor"),
        PARA("I Stigtomta öppnar kommunen en lokal där alla kan prova. Kommunen betalar."),
    };
    CHECK_STR(MADE("sv", village).org.name, "Nyköpings kommun");
}

TEST(bodies_of_the_neighbours_by_their_names)
{
    static const struct made_row norway[] = {
        TITLE("Færre skjema"),
        LEAD("Skatteetaten har tatt bort førti skjema."),
        QUOTE("Vi spurte folk først, sier direktør Kari Moen i Skatteetaten."),
    };
    CHECK_STR(MADE("nb", norway).org.name, "Skatteetaten");
    static const struct made_row finland[] = {
        TITLE("Ett formulär räcker"),
        LEAD("Folkpensionsanstalten har slagit ihop tre blanketter."),
        QUOTE("FPA frågar först, säger Eva Ek, chef på FPA."),
    };
    CHECK_STR(MADE("sv", finland).org.name, "Folkpensionsanstalten");
}

TEST(came_from_and_earlier_behind_a_comma)
{
    static const struct made_row came[] = {
        TITLE("Bommen"),
        LEAD("Statens vegvesen har latt folk teste alt."),
        PARA("Avdelingsdirektør Kari Moe kom fra Oslo kommune i fjor."),
        QUOTE("Jeg spør folk, sier Kari Moe."),
    };
    CHECK_STR(MADE("nb", came).org.name, "Statens vegvesen");
    static const struct made_row comma[] = {
        BYLINE("Karin Wall Verksamhetsutvecklare på Trafikverket, tidigare Boverket"),
        TITLE("En sak i år"),
        PARA("Jag har lärt mig en sak. Jag strök en rapport. Jag stryker en till."),
    };
    CHECK_STR(MADE("sv", comma).org.name, "Trafikverket");
}

TEST(a_word_that_is_a_name_elsewhere_is_one_at_the_start_of_a_sentence)
{
    static const struct made_row rows[] = {
        TITLE("Tjänsten som alla delar"),
        LEAD("Inera bygger tjänster åt andra."),
        QUOTE("Vi frågar, säger Åsa Hed på Inera."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Inera");
    static const struct made_row word[] = {
        TITLE("Vara eller inte"),
        LEAD("Vara snäll räcker långt. Vara rädd räcker inte."),
        QUOTE("Kommunen frågar först, säger Åsa Hed."),
    };
    CHECK(MADE("sv", word).org.name == NULL);
}

TEST(two_that_are_named_as_one_subject)
{
    static const struct made_row rows[] = {
        TITLE("En växel för två"),
        LEAD("Falköping och Tidaholm svarar i samma växel. Kommunerna började med kaffe."),
        PARA("I Falköping fanns fyra telefonister. Kommunen ville ha fler."),
        QUOTE("Vi började med att fika, säger Bo Ek, kommundirektör i Tidaholms kommun."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Falköpings kommun");
    CHECK(d.also_count == 1 && strcmp(d.also[0].name, "Tidaholms kommun") == 0);
}

TEST(a_body_named_in_full_once_and_by_its_first_word_after)
{
    static const struct made_row rows[] = {
        TITLE("Samma karta"),
        LEAD("När vattnet steg såg kommunerna och Länsstyrelsen i Dalarnas län samma bild."),
        PARA("Yvonne Ek, försvarsdirektör på Länsstyrelsen, tittar på kartan."),
        PARA("Peder Ask är säkerhetssamordnare i Malung-Sälens kommun."),
        QUOTE("Vi provade i båten, säger Peder Ask."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Länsstyrelsen i Dalarnas län");
}

TEST(the_site_over_the_text_where_no_other_place_is_named)
{
    static const struct made_row rows[] = {
        OMITTED(NAVIGATION, "Skellefteå stadsbiblioteks blogg"),
        TITLE("Vi stängde disken"),
        PARA("Vi tittade på bilden av hela kommunen och undrade var vi står."),
    };
    CHECK_STR(MADE("sv", rows).org.name, "Skellefteå kommun");
    static const struct made_row other[] = {
        OMITTED(NAVIGATION, "Skellefteå stadsbiblioteks blogg"),
        TITLE("Vi stängde disken"),
        PARA("I Piteå tittade vi på bilden av hela kommunen."),
    };
    CHECK(MADE("sv", other).org.name == NULL ||
          strcmp(MADE("sv", other).org.name, "Skellefteå kommun") != 0);
}

TEST(who_holds_the_copyright_of_a_page_is_only_named)
{
    static const struct made_row rows[] = {
        TITLE("Så leder du en förändring"),
        PARA("Börja med det lilla."),
        QUOTE("Folk genomskådar en säljare, säger Majlis Torn."),
        OMITTED(OTHER, "Copyright Chefsverktyg Media AB"),
        OMITTED(OTHER, "© Chefsverktyg Media AB"),
    };
    CHECK_STR(MADE("sv", rows).org.name, "");
    static const struct made_row own[] = {
        TITLE("Så leder du en förändring"),
        PARA("Börja med det lilla, säger kommunen. Kommunen har prövat."),
        QUOTE("Folk genomskådar en säljare, säger Majlis Torn."),
        OMITTED(OTHER, "© Nacka kommun"),
    };
    CHECK_STR(MADE("sv", own).org.name, "Nacka kommun");
}

TEST(abbreviations_with_small_letters_are_no_common_words)
{
    static const struct made_row sea[] = {
        TITLE("Hav och land"),
        PARA("Hav är vatten. Kemi är ett ämne. Så är det."),
    };
    CHECK_STR(MADE("sv", sea).org.name, "");
    static const struct made_row agency[] = {
        TITLE("Så arbetar HaV"),
        PARA("På HaV är det stor skillnad. It-chefen på HaV är nöjd."),
    };
    CHECK_STR(MADE("sv", agency).org.name, "Havs- och vattenmyndigheten");
}

TEST(of_bodies_of_different_kinds_the_first_named_is_the_one)
{
    static const struct made_row rows[] = {
        LEAD(
            "Pensionsmyndighetens chef för kundmötet, Eva Ek, möter Uppsala kommuns it-chef Bo Ask "
            "i ett samtal om värdighet."),
        PARA("Uppsala har frågat sina invånare."),
        QUOTE("Det gick, säger Eva Ek."),
        QUOTE("Det gick inte, säger Bo Ask."),
    };
    struct draft d = MADE("sv", rows);
    CHECK_STR(d.org.name, "Pensionsmyndigheten");
    CHECK(d.also_count == 1);
}
