package org.xinghe.activity.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.press.PressBoard.Interview;
import org.xinghe.activity.press.PressBoard.Item;
import org.xinghe.activity.press.PressOutcome.Reason;

/// What is wrong with what is to be planned with media or was noted of them.
final class PressRules {

    private static final int LONGEST = 60;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINK = 500;
    private static final String PHONE = "[+0-9 ()-]{6,20}";

    private PressRules() {}

    static List<Reason> against(InviteGuest wish) {
        var faults = new ArrayList<Reason>();
        add(faults, wish.medium().isEmpty(), Reason.MEDIUM_MISSING);
        add(faults, wish.level() == null, Reason.LEVEL_MISSING);
        add(faults, wish.name().isEmpty(), Reason.NAME_MISSING);
        add(faults, !wish.phone().matches(PHONE), Reason.PHONE_WRONG);
        add(faults, isAnyLong(wish.medium(), wish.name()), Reason.TOO_LONG);
        return faults;
    }

    static List<Reason> againstContact(String name, String phone) {
        var faults = new ArrayList<Reason>();
        add(faults, name.isEmpty(), Reason.NAME_MISSING);
        add(faults, !phone.matches(PHONE), Reason.PHONE_WRONG);
        add(faults, isAnyLong(name), Reason.TOO_LONG);
        return faults;
    }

    static List<Reason> against(SetInterview wish, PressBoard board) {
        var faults = new ArrayList<Reason>();
        add(faults, wish.expert().isEmpty(), Reason.EXPERT_MISSING);
        add(faults, wish.place().isEmpty(), Reason.PLACE_MISSING);
        add(faults, isAnyLong(wish.expert(), wish.place()), Reason.TOO_LONG);
        add(faults, !wish.endsAt().isAfter(wish.startsAt()), Reason.TIME_WRONG);
        var guest = board.guests().stream()
                .filter(each -> each.id().equals(wish.guest()))
                .findFirst();
        add(faults, guest.filter(PressBoard.Guest::accredited).isEmpty(), Reason.NOT_ACCREDITED);
        var atOnce = board.interviews().stream()
                .filter(each -> each.startsAt().isBefore(wish.endsAt())
                        && wish.startsAt().isBefore(each.endsAt()))
                .toList();
        add(faults, atOnce.stream().map(Interview::expert).anyMatch(wish.expert()::equals), Reason.EXPERT_BUSY);
        add(
                faults,
                guest.isPresent()
                        && atOnce.stream()
                                .anyMatch(each -> each.medium()
                                                .equals(guest.get().medium())
                                        && each.journalist().equals(guest.get().name())),
                Reason.JOURNALIST_BUSY);
        return faults;
    }

    static List<Reason> against(NoteItem wish, List<Item> known) {
        var faults = new ArrayList<Reason>();
        Set<Integer> stories = known.stream().map(Item::story).collect(java.util.stream.Collectors.toUnmodifiableSet());
        add(faults, wish.title().isEmpty(), Reason.TITLE_MISSING);
        add(
                faults,
                wish.link().length() > LONGEST_LINK || !RecordActivity.isWebAddress(wish.link()),
                Reason.LINK_WRONG);
        add(faults, known.stream().anyMatch(each -> each.link().equals(wish.link())), Reason.LINK_KNOWN);
        add(faults, wish.medium().isEmpty(), Reason.MEDIUM_MISSING);
        add(faults, wish.level() == null, Reason.LEVEL_MISSING);
        add(faults, wish.day() == null, Reason.DAY_MISSING);
        add(faults, wish.title().length() > LONGEST_TITLE || isAnyLong(wish.medium()), Reason.TOO_LONG);
        add(faults, wish.story() != null && !stories.contains(wish.story()), Reason.STORY_UNKNOWN);
        return faults;
    }

    private static boolean isAnyLong(String... texts) {
        return Stream.of(texts).anyMatch(text -> text.length() > LONGEST);
    }

    private static void add(List<Reason> faults, boolean wrong, Reason reason) {
        if (wrong) {
            faults.add(reason);
        }
    }
}
