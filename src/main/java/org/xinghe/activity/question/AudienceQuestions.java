package org.xinghe.activity.question;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.question.QuestionOutcome.Done;
import org.xinghe.activity.question.QuestionOutcome.Overtaken;
import org.xinghe.activity.question.QuestionOutcome.Reason;
import org.xinghe.activity.question.QuestionOutcome.Refused;
import org.xinghe.history.History;
import org.xinghe.shared.NotFound;
import org.xinghe.web.FormTokens;

/// Questions at activities: asked by the public or written down by staff, answered, published, declined, merged.
@Service
@Transactional
public class AudienceQuestions {

    /// As many as staff can still read; then the box closes by itself until some are dealt with.
    static final int MOST_OPEN = 300;

    private static final int LONGEST_REASON = 300;

    private final ActivityParts parts;
    private final AudienceQuestionQueries queries;
    private final FormTokens tokens;
    private final AudienceQuestionRows rows;
    private final History history;
    private final Clock clock;

    AudienceQuestions(
            ActivityParts parts,
            AudienceQuestionQueries queries,
            FormTokens tokens,
            AudienceQuestionRows rows,
            History history,
            Clock clock) {
        this.parts = parts;
        this.queries = queries;
        this.tokens = tokens;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    /// What a public form's token is for.
    public static String purpose(String slug) {
        return "question " + slug;
    }

    /// Takes a question of the public. Sent twice it is taken once, and the second answer is the same.
    public QuestionOutcome ask(String slug, AskInPublic wish, String token) {
        var activity = parts.requirePublic(slug, Part.QUESTIONS);
        if (!takesFromPublic(activity)) {
            return new Refused(List.of(Reason.CLOSED));
        }
        var faults = wish.faults();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var id = activity.card().id();
        if (!tokens.spend(token, purpose(slug))) {
            return queries.isAsked(id, wish.text()) ? new Done() : new Refused(List.of(Reason.FORM_STALE));
        }
        if (queries.countOpen(id) >= MOST_OPEN) {
            return new Refused(List.of(Reason.FULL));
        }
        rows.insert(id, QuestionOrigin.AUDIENCE, wish.text(), wish.name(), "", clock.instant());
        return new Done();
    }

    /// Writes down what was asked, with its answer if it was given at once.
    public QuestionOutcome log(ActivityId activity, LogQuestion wish) {
        parts.requireWorked(activity, Part.QUESTIONS);
        var faults = wish.faults();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var id = rows.insert(activity, QuestionOrigin.LOG, wish.text(), wish.asker(), wish.medium(), clock.instant());
        if (wish.answer() != null) {
            rows.answer(id, 0, wish.answer(), clock.instant());
        }
        note(activity, "log-question", queries.find(id).orElseThrow().number());
        return new Done();
    }

    /// @param version of the question as it was read; when somebody answered meanwhile, [Overtaken]
    public QuestionOutcome answer(AudienceQuestionId id, int version, GiveAnswer wish) {
        var question = own(id);
        if (question.version() != version) {
            return new Overtaken();
        }
        var faults = wish.faults();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        if (!question.state().mayBeAnswered()) {
            return new Refused(List.of(Reason.NOT_IN_THIS_STATE));
        }
        if (!rows.answer(id, version, wish, clock.instant())) {
            return new Overtaken();
        }
        note(question.activity(), wish.publish() ? "publish-answer" : "answer-question", question.number());
        return new Done();
    }

    /// Lets everybody read a question with its answer.
    public QuestionOutcome publish(AudienceQuestionId id) {
        return move(id, "publish-answer", state -> state == QuestionState.ANSWERED, QuestionState.PUBLISHED, "");
    }

    /// Takes it back from the public; the unit keeps it.
    public QuestionOutcome withdraw(AudienceQuestionId id) {
        return move(id, "withdraw-answer", state -> state == QuestionState.PUBLISHED, QuestionState.ANSWERED, "");
    }

    /// Leaves it unanswered for a reason, which is kept.
    public QuestionOutcome decline(AudienceQuestionId id, String reason) {
        var why = reason.strip();
        return why.isEmpty()
                ? new Refused(List.of(Reason.REASON_MISSING))
                : why.length() > LONGEST_REASON
                        ? new Refused(List.of(Reason.TEXT_TOO_LONG))
                        : move(id, "decline-question", QuestionState::mayBeDeclined, QuestionState.DECLINED, why);
    }

    /// Puts a question to another one that asks the same; its own doubles go with it.
    ///
    /// @param target the number of the other one
    public QuestionOutcome merge(AudienceQuestionId id, int target) {
        var question = own(id);
        var other = queries.find(question.activity(), target)
                .filter(each -> !each.id().equals(id))
                .filter(each -> each.state().mayStandForOthers());
        if (other.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_TARGET));
        }
        if (!question.state().mayStandForOthers()) {
            return new Refused(List.of(Reason.NOT_IN_THIS_STATE));
        }
        rows.merge(id, other.get().id());
        note(question.activity(), "merge-question", question.number());
        return new Done();
    }

    /// Notes that what was promised is handed in.
    public QuestionOutcome handIn(AudienceQuestionId id, String what) {
        var question = own(id);
        var done = what.strip();
        if (done.isEmpty()) {
            return new Refused(List.of(Reason.ANSWER_MISSING));
        }
        if (done.length() > GiveAnswer.LONGEST) {
            return new Refused(List.of(Reason.ANSWER_TOO_LONG));
        }
        if (!question.isOwed()) {
            return new Refused(List.of(Reason.NOT_IN_THIS_STATE));
        }
        rows.handIn(id, done);
        note(question.activity(), "hand-in", question.number());
        return new Done();
    }

    /// Opens or closes the public's way to ask.
    public void takeFromPublic(ActivityId activity, boolean takes) {
        parts.requireWorked(activity, Part.QUESTIONS);
        rows.box(activity, takes);
    }

    /// Whether somebody of the public may ask now: the activity is out and not on record yet, and its unit takes
    /// questions. In a press talk journalists ask in the hall, so it takes none unless its unit says so.
    @Transactional(readOnly = true)
    public boolean takesFromPublic(ActivityDetails activity) {
        return activity.card().state() == ActivityState.PUBLISHED && boxOf(activity);
    }

    /// Whether the box is open as such, whatever the activity's state.
    @Transactional(readOnly = true)
    public boolean boxOf(ActivityDetails activity) {
        return queries.box(activity.card().id()).orElseGet(() -> !parts.has(activity, Part.PRESS));
    }

    /// All questions of an activity at its desk, in the order in which they came.
    @Transactional(readOnly = true)
    public List<AudienceQuestion> of(ActivityId activity) {
        parts.requireSeen(activity, Part.QUESTIONS);
        return queries.of(activity);
    }

    /// What everybody may read.
    @Transactional(readOnly = true)
    public List<AudienceQuestion> publishedOf(ActivityId activity) {
        return queries.publishedOf(activity);
    }

    private AudienceQuestion own(AudienceQuestionId id) {
        var question = queries.find(id).orElseThrow(() -> new NotFound("question", id));
        parts.requireWorked(question.activity(), Part.QUESTIONS);
        return question;
    }

    private QuestionOutcome move(
            AudienceQuestionId id, String act, Predicate<QuestionState> allowed, QuestionState to, String reason) {
        var question = own(id);
        if (!allowed.test(question.state())) {
            return new Refused(List.of(Reason.NOT_IN_THIS_STATE));
        }
        rows.move(id, to, reason);
        note(question.activity(), act, question.number());
        return new Done();
    }

    private void note(ActivityId activity, String act, int number) {
        history.note("activity", activity, act, Map.of("question", String.valueOf(number)));
    }
}
