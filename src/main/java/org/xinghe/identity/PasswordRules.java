package org.xinghe.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// What a password must be (GB/T 22239-2019, 8.1.4.1; values in domain.md 1.7): at least 10 characters of three kinds,
/// not the sign-in name, none of the last five, at most 90 days old.
final class PasswordRules {

    static final int LENGTH = 10;
    static final int LONGEST = 72; // bcrypt reads no further
    static final int KINDS = 3;
    static final int REMEMBERED = 5;
    static final Duration LONGEST_USE = Duration.ofDays(90);

    private PasswordRules() {}

    /// What is wrong with a new password; empty when it may be used.
    ///
    /// @param former whether a text was one of the last five passwords
    static Set<PasswordFault> faultsOf(String password, String signInName, Predicate<String> former) {
        var faults = EnumSet.noneOf(PasswordFault.class);
        if (password.length() < LENGTH) {
            faults.add(PasswordFault.TOO_SHORT);
        }
        if (password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            faults.add(PasswordFault.TOO_LONG);
        }
        if (kindsIn(password) < KINDS) {
            faults.add(PasswordFault.TOO_FEW_KINDS);
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(signInName)) {
            faults.add(PasswordFault.CONTAINS_NAME);
        }
        if (faults.isEmpty() && former.test(password)) {
            faults.add(PasswordFault.USED_BEFORE);
        }
        return faults;
    }

    private static long kindsIn(String password) {
        Collection<Predicate<Integer>> kinds = java.util.List.of(
                Character::isLowerCase,
                Character::isUpperCase,
                Character::isDigit,
                character -> !Character.isLetterOrDigit(character) || Character.isIdeographic(character));
        return kinds.stream()
                .filter(kind -> password.codePoints().boxed().anyMatch(kind))
                .count();
    }
}
