package recoupe.language.place;

import java.util.List;

/**
 * A country, or a territory with a code of its own.
 *
 * @param code ISO 3166-1 alpha-2, lower case
 * @param french names in French, the usual one first
 * @param english names in English, the usual one first
 * @param capitalsFrench spellings of the seat of government in French; empty if there is none
 * @param capitalsEnglish spellings of the seat of government in English; empty if there is none
 * @param powers buildings, streets and bodies that stand for the authorities: Kremlin, Downing Street
 */
public record Country(
        String code,
        List<String> french,
        List<String> english,
        List<String> capitalsFrench,
        List<String> capitalsEnglish,
        List<String> powers) {}
