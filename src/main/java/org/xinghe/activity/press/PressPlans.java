package org.xinghe.activity.press;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.press.PressOutcome.Done;
import org.xinghe.activity.press.PressOutcome.Reason;
import org.xinghe.activity.press.PressOutcome.Refused;
import org.xinghe.history.History;

/// Media at activities: invited, accredited, led to experts, and what they published.
@Service
@Transactional
public class PressPlans {

    private final ActivityParts parts;
    private final PressQueries queries;
    private final JdbcClient jdbc;
    private final History history;

    PressPlans(ActivityParts parts, PressQueries queries, JdbcClient jdbc, History history) {
        this.parts = parts;
        this.queries = queries;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// All of it, for staff.
    @Transactional(readOnly = true)
    public PressBoard board(ActivityId activity) {
        parts.requireSeen(activity, Part.PRESS);
        return queries.board(activity);
    }

    /// What media published, for everybody.
    @Transactional(readOnly = true)
    public List<PressBoard.Item> published(ActivityId activity) {
        return queries.items(activity);
    }

    /// Names whom media turn to.
    public PressOutcome name(ActivityId activity, String contact, String phone) {
        parts.requireWorked(activity, Part.PRESS);
        var faults = PressRules.againstContact(contact.strip(), phone.strip());
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        jdbc.sql("""
                insert into activity.press_contact (activity, name, phone) values (:activity, :name, :phone)
                on conflict (activity) do update set name = excluded.name, phone = excluded.phone
                """)
                .param("activity", activity.value())
                .param("name", contact.strip())
                .param("phone", phone.strip())
                .update();
        return new Done();
    }

    public PressOutcome invite(ActivityId activity, InviteGuest wish) {
        parts.requireWorked(activity, Part.PRESS);
        var faults = PressRules.against(wish);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        jdbc.sql("""
                insert into activity.press_guest (id, activity, medium, level, name, phone, accredited)
                values (:id, :activity, :medium, :level, :name, :phone, false)
                """)
                .param("id", PressGuestId.fresh().value())
                .param("activity", activity.value())
                .param("medium", wish.medium())
                .param("level", Objects.requireNonNull(wish.level()).name())
                .param("name", wish.name())
                .param("phone", wish.phone())
                .update();
        return new Done();
    }

    /// Lets somebody in, who may then have interviews.
    public PressOutcome accredit(ActivityId activity, PressGuestId guest) {
        return setAccredited(activity, guest, true);
    }

    /// Takes it back; not from somebody who has interviews.
    public PressOutcome disaccredit(ActivityId activity, PressGuestId guest) {
        return setAccredited(activity, guest, false);
    }

    public PressOutcome setInterview(ActivityId activity, SetInterview wish) {
        hold(activity);
        var faults = PressRules.against(wish, queries.board(activity));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        jdbc.sql("""
                insert into activity.press_interview (id, activity, guest, expert, starts_at, ends_at, place)
                values (:id, :activity, :guest, :expert, :from, :until, :place)
                """)
                .param("id", PressInterviewId.fresh().value())
                .param("activity", activity.value())
                .param("guest", wish.guest().value())
                .param("expert", wish.expert())
                .param("from", wish.startsAt())
                .param("until", wish.endsAt())
                .param("place", wish.place())
                .update();
        history.note("activity", activity, "set-interview", Map.of("expert", wish.expert()));
        return new Done();
    }

    public void dropInterview(ActivityId activity, PressInterviewId interview) {
        parts.requireWorked(activity, Part.PRESS);
        jdbc.sql("delete from activity.press_interview where id = :id and activity = :activity")
                .param("id", interview.value())
                .param("activity", activity.value())
                .update();
    }

    /// Notes what a medium published: of a story that is known, or of a new one.
    public PressOutcome note(ActivityId activity, NoteItem wish) {
        hold(activity);
        var known = queries.items(activity);
        var faults = PressRules.against(wish, known);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var story = wish.story() != null
                ? wish.story()
                : known.stream().mapToInt(PressBoard.Item::story).max().orElse(0) + 1;
        jdbc.sql("""
                insert into activity.press_item (id, activity, story, title, link, medium, level, day)
                values (:id, :activity, :story, :title, :link, :medium, :level, :day)
                """)
                .param("id", PressItemId.fresh().value())
                .param("activity", activity.value())
                .param("story", story)
                .param("title", wish.title())
                .param("link", wish.link())
                .param("medium", wish.medium())
                .param("level", Objects.requireNonNull(wish.level()).name())
                .param("day", wish.day())
                .update();
        history.note("activity", activity, "note-press", Map.of("title", wish.title()));
        return new Done();
    }

    public void dropItem(ActivityId activity, PressItemId item) {
        parts.requireWorked(activity, Part.PRESS);
        jdbc.sql("delete from activity.press_item where id = :id and activity = :activity")
                .param("id", item.value())
                .param("activity", activity.value())
                .update();
    }

    private PressOutcome setAccredited(ActivityId activity, PressGuestId guest, boolean accredited) {
        hold(activity);
        var busy = jdbc.sql("select count(*) from activity.press_interview where guest = :guest")
                        .param("guest", guest.value())
                        .query(Long.class)
                        .single()
                > 0;
        if (!accredited && busy) {
            return new Refused(List.of(Reason.HAS_INTERVIEWS));
        }
        jdbc.sql("""
                update activity.press_guest set accredited = :accredited where id = :id and activity = :activity
                """)
                .param("accredited", accredited)
                .param("id", guest.value())
                .param("activity", activity.value())
                .update();
        return new Done();
    }

    /// Two who plan at once do it one after the other.
    private void hold(ActivityId activity) {
        parts.requireWorked(activity, Part.PRESS);
        jdbc.sql("select id from activity.activity where id = :activity for no key update")
                .param("activity", activity.value())
                .query((row, _) -> row.getString("id"))
                .single();
    }
}
