/* SPDX-License-Identifier: MIT
 *
 * English: its words, its typography and the fixed words of its books, which stand in for those
 * that another language lacks. Only data; what a list means is told in lists.def and words.def. */
#include "lang/lang.h"

#include "base/banned.h"

/* ---- detection ------------------------------------------------------------------------------ */

static const char *const stopwords[] = {
    "the",    "of",    "and",   "to",      "that",    "is",      "was",    "for",     "with",
    "on",     "are",   "be",    "this",    "have",    "from",    "by",     "not",     "or",
    "his",    "they",  "which", "you",     "had",     "been",    "has",    "their",   "we",
    "more",   "who",   "will",  "would",   "when",    "if",      "no",     "what",    "there",
    "can",    "her",   "my",    "about",   "up",      "into",    "your",   "she",     "than",
    "other",  "how",   "its",   "our",     "two",     "these",   "may",    "then",    "do",
    "first",  "any",   "like",  "such",    "over",    "out",     "so",     "only",    "it",
    "as",     "at",    "an",    "were",    "he",      "one",     "all",    "could",   "should",
    "did",    "very",  "where", "through", "because", "between", "those",  "after",   "before",
    "many",   "much",  "while", "each",    "does",    "against", "during", "without", "us",
    "them",   "us",    "me",    "also",    "just",    "now",     "people", "some",    "must",
    "being",  "most",  "same",  "i'm",     "don't",   "it's",    "we're",  "that's",  "doesn't",
    "didn't", "can't", "isn't", "won't",   "i've",    "we've",   "in",     "a",       "but",
    "-ing",   "-tion", "-ly",   "-ed",     "-ness",   "-ment",   "-ity",   "-ings",   "-tions",
    "-ers",   "-est",  "-ous",  "-ive",    "-able",   "-ies",    "-ful",   NULL,
};

/* ---- dates ---------------------------------------------------------------------------------- */

static const char *const months[] = {
    "january", "february",  "march",   "april",    "may",      "june", "july",
    "august",  "september", "october", "november", "december", NULL,
};

static const char *const months_short[] = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep|sept", "oct", "nov", "dec", NULL,
};

static const char *const weekdays[] = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues",   "wed",     "thu",       "thur",     "thurs",  "fri",      "sat",    "sun", NULL,
};

static const char *const date_words[] = {
    "of", "on", "at", "the", "st", "nd", "rd", "th", NULL,
};

static const char *const date_labels[] = {
    "published",
    "first published",
    "published on",
    "posted",
    "posted on",
    "posted by",
    "date",
    "sent",
    "issued",
    "created",
    "publication date",
    "released",
    "news",
    NULL,
};

static const char *const update_labels[] = {
    "updated",       "last updated", "updated on",  "last modified",     "modified",
    "last reviewed", "reviewed",     "last edited", "page last updated", NULL,
};

/* ---- blocks --------------------------------------------------------------------------------- */

/* ---- article -------------------------------------------------------------------------------- */

/* ---- principles ----------------------------------------------------------------------------- */

/* ---- the language --------------------------------------------------------------------------- */

const struct lang lang_en = {
    .code = "en",
    .name = "English",
    .quote_open = "“",
    .quote_close = "”",
    .single_open = "‘",
    .single_close = "’",
    .dash = "–",
    .dash_spaced = false,
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
            [BOOK_ANTHOLOGY] = "Anthology",
            [BOOK_CONTENTS] = "Contents",
            [BOOK_COVER] = "Cover",
            [BOOK_TITLE_PAGE] = "Title page",
            [BOOK_COLOPHON] = "Colophon",
            [BOOK_PREFACE] = "Preface",
            [BOOK_CHAPTER] = "Chapter",
            [BOOK_UNSORTED] = "Other texts",
            [BOOK_PRINCIPLES] = "Collected principles",
            [BOOK_BY_ORGANISATION] = "By organisation",
            [BOOK_BY_THEME] = "By theme",
            [BOOK_NO_THEME] = "Without a theme",
            [BOOK_SOURCES] = "Sources",
            [BOOK_APPENDIX] = "Appendix",
            [BOOK_PERSONS] = "Index of persons",
            [BOOK_ORGANISATIONS] = "Index of organisations",
            [BOOK_THEMES] = "Index of themes",
            [BOOK_INDEX] = "Index",
            [BOOK_ORIGIN] = "Origin",
            [BOOK_AUTHOR] = "Text",
            [BOOK_PUBLICATION] = "Publication",
            [BOOK_PUBLISHED] = "Published",
            [BOOK_RETRIEVED] = "Retrieved",
            [BOOK_PERMISSION] = "Permission",
            [BOOK_LICENCE] = "under licence",
            [BOOK_OWN] = "own text",
            [BOOK_CONSENT] = "with the author’s consent",
            [BOOK_QUOTATION] = "quoted under copyright law",
            [BOOK_OPEN] = "free to reproduce",
            [BOOK_UNKNOWN] = "not established",
            [BOOK_FILE] = "File",
            [BOOK_PICTURE] = "Picture in the original:",
            [BOOK_SPEAKER] = "Said by",
            [BOOK_TO_PLACE] = "To the place in the text",
            [BOOK_TO_PRINCIPLE] = "To the principle",
            [BOOK_OMITTED] = "Left out",
            [BOOK_OMIT_NAVIGATION] = "menus and navigation",
            [BOOK_OMIT_PAYWALL] = "calls to subscribe or log in",
            [BOOK_OMIT_SHARE] = "share buttons",
            [BOOK_OMIT_COMMENTS] = "readers’ comments",
            [BOOK_OMIT_RELATED] = "references to other articles",
            [BOOK_OMIT_PROMO] = "advertising and promotion",
            [BOOK_OMIT_CONTACT] = "contact details",
            [BOOK_OMIT_COOKIE] = "cookie notices",
            [BOOK_OMIT_DUPLICATE] = "repetitions",
            [BOOK_OMIT_METADATA] = "details of the web page",
            [BOOK_OMIT_OTHER] = "other",
            [BOOK_RIGHTS_DEFAULT] = "The rights to the texts belong to their authors.",
            [BOOK_MADE_BY] = "Compiled with",
            [BOOK_ACCESSIBILITY] =
                "The whole book is text that adapts to the screen and to the reader’s choice of "
                "typeface, size and colours, and that can be read aloud. Headings are marked up by "
                "level. The table of contents, the indexes and links lead to every part. The only "
                "image is the cover, which has a text alternative.",
            [BOOK_SEE_ALSO] = "See also",
            [BOOK_PAGE_TOP] = "To the contents",
            [BOOK_ARTICLE] = "Article",
            [BOOK_PRINCIPLE] = "Principle",
            [BOOK_EDITOR] = "Editor",
            [BOOK_PUBLISHER] = "Publisher",
            [BOOK_EDITION] = "Edition",
            [BOOK_CONTACT] = "Contact",
            [BOOK_DIARY] = "Reference number",
            [BOOK_STATEMENT] = "Accessibility statement",
            [BOOK_COVER_FONT] = "Typeface of the cover",
            [BOOK_REPEATS] = "Repeats",
            [BOOK_NUMBERS] = "The numbers are those of the articles.",
            [BOOK_PRINCIPLE_NUMBERS] = "The numbers are those of the principles.",
        },
};
