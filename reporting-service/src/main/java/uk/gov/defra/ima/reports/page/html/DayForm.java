package uk.gov.defra.ima.reports.page.html;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The form with which a visitor chooses a day, and what the page says about the day shown.
 *
 * @param page address of the page, which is where the form leads
 * @param organisation to be kept in the address; empty when the page does not need it there
 * @param shown the day shown
 * @param earlier whether that is a day before today
 * @param day what stands in the first part
 * @param month what stands in the second part
 * @param year what stands in the third part
 * @param mistake what is wrong with what was typed
 */
public record DayForm(
        String page,
        Optional<String> organisation,
        LocalDate shown,
        boolean earlier,
        String day,
        String month,
        String year,
        Optional<String> mistake) {

    /** The form under a page that can be shown. */
    public static DayForm of(String page, Optional<String> organisation, DayChoice.Shown choice) {
        LocalDate shown = choice.asAt().day();
        return new DayForm(
                page,
                organisation,
                shown,
                choice.earlier(),
                choice.earlier() ? Integer.toString(shown.getDayOfMonth()) : "",
                choice.earlier() ? Integer.toString(shown.getMonthValue()) : "",
                choice.earlier() ? Integer.toString(shown.getYear()) : "",
                Optional.empty());
    }

    /** The form as it was filled in wrongly, under the page of today. */
    public static DayForm of(String page, Optional<String> organisation, DayChoice.Mistake mistake) {
        return new DayForm(
                page,
                organisation,
                mistake.instead().day(),
                false,
                mistake.asked().day(),
                mistake.asked().month(),
                mistake.asked().year(),
                Optional.of(mistake.message()));
    }

    /** Whether the form is to be seen without being asked for. */
    public boolean open() {
        return earlier || mistake.isPresent();
    }

    /** To keep the day when going to another page: {@code ?as-at=2018-07-31}; empty for today. */
    public String query() {
        return earlier ? "?as-at=" + shown : "";
    }
}
