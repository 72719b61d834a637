package org.xinghe.shared;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Who acts right now. The web's edge sets it for a request, the demo and tests set it for a block; without one, nobody
/// signed in acts.
///
/// @param person the signed-in person, null for the public and for the system itself
/// @param name the name as history shows it
public record Actor(@Nullable PersonId person, String name) {

    /// Somebody without an account.
    public static final Actor PUBLIC = new Actor(null, "公众");

    /// Xinghe itself: jobs and imports at start.
    public static final Actor SYSTEM = new Actor(null, "系统");

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public static Actor of(PersonId person, String name) {
        return new Actor(person, name);
    }

    /// Who acts in this thread; [#SYSTEM] when nobody was named, as in jobs.
    public static Actor current() {
        return CURRENT.orElse(SYSTEM);
    }

    /// The signed-in person, if there is one.
    public Optional<PersonId> signedIn() {
        return Optional.ofNullable(person);
    }

    /// The signed-in person; refuses with [NotFound] when nobody is signed in, since what the public may not see does
    /// not exist for it.
    public PersonId require() {
        return signedIn().orElseThrow(() -> new NotFound("person", name));
    }

    /// Runs a block as this actor and hands on what it answers.
    public <T extends @Nullable Object> T call(Callable<T> block) throws Exception {
        return ScopedValue.where(CURRENT, this).call(block::call);
    }

    /// Runs a block as this actor.
    public void run(Runnable block) {
        ScopedValue.where(CURRENT, this).run(block);
    }
}
