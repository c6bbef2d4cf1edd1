/* SPDX-License-Identifier: MIT
 *
 * Finnish: its words, its typography and the fixed words of its books. Only data; what a list means
 * is told in lists.def and words.def. */
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "ja",      "on",        "ei",        "se",          "että",   "oli",     "hän",     "joka",
    "ovat",    "mutta",     "myös",      "kun",         "sen",    "ole",     "tai",     "kuin",
    "mitä",    "niin",      "olla",      "jos",         "sekä",   "voi",     "nyt",     "ollut",
    "tämä",    "mukaan",    "jo",        "minä",        "he",     "me",      "te",      "sitä",
    "hänen",   "jonka",     "jotka",     "siitä",       "kanssa", "vain",    "mikä",    "tässä",
    "vielä",   "miten",     "kuitenkin", "koska",       "kaikki", "sillä",   "eli",     "itse",
    "enemmän", "tämän",     "näin",      "hyvin",       "paljon", "voidaan", "meidän",  "meillä",
    "niiden",  "niitä",     "ovat",      "olisi",       "eivät",  "mukana",  "jälkeen", "ennen",
    "välillä", "aina",      "siis",      "esimerkiksi", "kautta", "vuonna",  "vuoden",  "uusi",
    "uuden",   "yhteistyö", "toiminta",  "tulee",       "pitää",  "täytyy",  "saa",     "kertoo",
    "sanoo",   "toteaa",    "emme",      "ette",        "olen",   "olemme",  "nämä",    "tätä",
    "tällä",   "joita",     "joiden",    "jossa",       "jolla",  "sekä",    "vaan",    "aikana",
    "yli",     "-ssa",      "-ssä",      "-sta",        "-stä",   "-lla",    "-llä",    "-lta",
    "-ltä",    "-lle",      "-iin",      "-een",        "-aan",   "-ään",    "-ksi",    "-iden",
    "-jen",    "-tta",      "-ttä",      "-mme",        "-nsa",   "-nsä",    "-taan",   "-tään",
    "-nen",    "-set",      "-inen",     "-ista",       "-uus",   "-ava",    "-ävä",    "-isi",
    "-mista",  "-misen",    "-minen",    "+ä",          "+ö",     NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "tammikuu|tammikuuta|tammikuun|tammikuussa",
    "helmikuu|helmikuuta|helmikuun|helmikuussa",
    "maaliskuu|maaliskuuta|maaliskuun|maaliskuussa",
    "huhtikuu|huhtikuuta|huhtikuun|huhtikuussa",
    "toukokuu|toukokuuta|toukokuun|toukokuussa",
    "kesäkuu|kesäkuuta|kesäkuun|kesäkuussa",
    "heinäkuu|heinäkuuta|heinäkuun|heinäkuussa",
    "elokuu|elokuuta|elokuun|elokuussa",
    "syyskuu|syyskuuta|syyskuun|syyskuussa",
    "lokakuu|lokakuuta|lokakuun|lokakuussa",
    "marraskuu|marraskuuta|marraskuun|marraskuussa",
    "joulukuu|joulukuuta|joulukuun|joulukuussa",
    NULL,
};

static const char *const months_short[] = {
    "tammi", "helmi", "maalis", "huhti",  "touko", "kesä", "heinä",
    "elo",   "syys",  "loka",   "marras", "joulu", NULL,
};

static const char *const weekdays[] = {
    "maanantai", "tiistai",     "keskiviikko", "torstai",     "perjantai",
    "lauantai",  "sunnuntai",   "maanantaina", "tiistaina",   "keskiviikkona",
    "torstaina", "perjantaina", "lauantaina",  "sunnuntaina", "ma",
    "ti",        "ke",          "to",          "pe",          "la",
    "su",        NULL,
};

static const char *const date_words[] = {
    "klo",
    "kello",
    NULL,
};

static const char *const date_labels[] = {
    "julkaistu", "lähetetty", "julkaisupäivä", "päivämäärä", "pvm", "kirjoitettu", "luotu", NULL,
};

static const char *const update_labels[] = {
    "päivitetty", "viimeksi päivitetty", "muokattu", "viimeksi muokattu", "sivu päivitetty", NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_fi = {
    .code = "fi",
    .name = "Finnish",
    .quote_open = "”",
    .quote_close = "”",
    .single_open = "’",
    .single_close = "’",
    .dash = "–",
    .dash_spaced = true,
    .lists =
        {
            /* detection */
            [LIST_STOPWORDS] = stopwords,
            /* dates */
            [LIST_MONTHS] = months,
            [LIST_MONTHS_SHORT] = months_short,
            [LIST_WEEKDAYS] = weekdays,
            [LIST_DATE_WORDS] = date_words,
            [LIST_DATE_LABELS] = date_labels,
            [LIST_UPDATE_LABELS] = update_labels,
            /* blocks */
            /* article */
            /* principles */
        },
    .words =
        {
            [BOOK_ANTHOLOGY] = "Antologia",
            [BOOK_CONTENTS] = "Sisällys",
            [BOOK_COVER] = "Kansi",
            [BOOK_TITLE_PAGE] = "Nimiölehti",
            [BOOK_COLOPHON] = "Julkaisutiedot",
            [BOOK_PREFACE] = "Esipuhe",
            [BOOK_CHAPTER] = "Luku",
            [BOOK_UNSORTED] = "Muut tekstit",
            [BOOK_PRINCIPLES] = "Kootut periaatteet",
            [BOOK_BY_ORGANISATION] = "Organisaatioittain",
            [BOOK_BY_THEME] = "Teemoittain",
            [BOOK_NO_THEME] = "Ilman teemaa",
            [BOOK_SOURCES] = "Lähteet",
            [BOOK_APPENDIX] = "Liite",
            [BOOK_PERSONS] = "Henkilöhakemisto",
            [BOOK_ORGANISATIONS] = "Organisaatiohakemisto",
            [BOOK_THEMES] = "Teemahakemisto",
            [BOOK_INDEX] = "Hakemisto",
            [BOOK_ORIGIN] = "Alkuperä",
            [BOOK_AUTHOR] = "Teksti",
            [BOOK_PUBLICATION] = "Julkaisu",
            [BOOK_PUBLISHED] = "Julkaistu",
            [BOOK_RETRIEVED] = "Haettu",
            [BOOK_PERMISSION] = "Lupa",
            [BOOK_LICENCE] = "lisenssin mukaisesti",
            [BOOK_OWN] = "oma teksti",
            [BOOK_CONSENT] = "tekijän suostumuksella",
            [BOOK_QUOTATION] = "sitaatti tekijänoikeuslain nojalla",
            [BOOK_OPEN] = "vapaasti julkaistavissa",
            [BOOK_UNKNOWN] = "ei selvitetty",
            [BOOK_FILE] = "Tiedosto",
            [BOOK_PICTURE] = "Kuva alkuperäisessä:",
            [BOOK_SPEAKER] = "Puhuja",
            [BOOK_TO_PLACE] = "Kohtaan tekstissä",
            [BOOK_TO_PRINCIPLE] = "Periaatteeseen",
            [BOOK_OMITTED] = "Jätetty pois",
            [BOOK_OMIT_NAVIGATION] = "valikot ja navigointi",
            [BOOK_OMIT_PAYWALL] = "kehotukset tilata tai kirjautua",
            [BOOK_OMIT_SHARE] = "jakopainikkeet",
            [BOOK_OMIT_COMMENTS] = "lukijoiden kommentit",
            [BOOK_OMIT_RELATED] = "viittaukset muihin artikkeleihin",
            [BOOK_OMIT_PROMO] = "mainokset ja omat mainokset",
            [BOOK_OMIT_CONTACT] = "yhteystiedot",
            [BOOK_OMIT_COOKIE] = "evästeilmoitukset",
            [BOOK_OMIT_DUPLICATE] = "toistot",
            [BOOK_OMIT_METADATA] = "verkkosivun tiedot",
            [BOOK_OMIT_OTHER] = "muut",
            [BOOK_RIGHTS_DEFAULT] = "Tekstien oikeudet kuuluvat niiden tekijöille.",
            [BOOK_MADE_BY] = "Koonnut",
            [BOOK_ACCESSIBILITY] =
                "Koko kirja on tekstiä, joka mukautuu näyttöön ja lukijan valitsemaan "
                "kirjasinlajiin, kokoon ja väreihin ja jonka voi kuunnella. Otsikot on merkitty "
                "tasoittain. Sisällysluettelo, hakemistot ja linkit johtavat jokaiseen osaan. "
                "Ainoa kuva on kansi, jolla on vaihtoehtoinen teksti.",
            [BOOK_SEE_ALSO] = "Katso myös",
            [BOOK_PAGE_TOP] = "Sisällykseen",
            [BOOK_ARTICLE] = "Artikkeli",
            [BOOK_PRINCIPLE] = "Periaate",
            [BOOK_EDITOR] = "Toimittaja",
            [BOOK_PUBLISHER] = "Julkaisija",
            [BOOK_EDITION] = "Painos",
            [BOOK_CONTACT] = "Yhteystiedot",
            [BOOK_DIARY] = "Diaarinumero",
            [BOOK_STATEMENT] = "Saavutettavuusseloste",
            [BOOK_COVER_FONT] = "Kannen kirjasin",
            [BOOK_REPEATS] = "Toistaa",
            [BOOK_NUMBERS] = "Numerot ovat artikkelien numeroita.",
            [BOOK_PRINCIPLE_NUMBERS] = "Numerot ovat periaatteiden numeroita.",
        },
};
