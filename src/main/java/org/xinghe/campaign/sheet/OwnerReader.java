package org.xinghe.campaign.sheet;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.xinghe.campaign.Owners;
import org.xinghe.notice.AddresseePhrases;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// Reads who owes a duty in the words of officers: 全体, 主办单位, 各市科协、各市科技局, the name of a city.
public final class OwnerReader {

    private static final Pattern EVERYBODY = Pattern.compile(
            "全体(?:单位)?|全部(?:单位)?|(?:各|所有|有关)?(?:主送)?单位|所有主送单位|everybody|all recipients", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISSUERS =
            Pattern.compile("(?:各)?主办(?:单位)?|the issuers|issuers", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_CITY = Pattern.compile("(?:科协(?:和|、|及)(?:市)?科技局)?");
    private static final Pattern SHARING =
            Pattern.compile("[（(](共同承担|各自承担|jointly|each)[）)]$", Pattern.CASE_INSENSITIVE);
    private static final String SEPARATORS = "[、，,;；/和及与]|\\band\\b";
    private static final String TOKEN = "\u0001";

    private final Map<String, UnitKind> labels;
    private final Function<String, Optional<RegionCode>> cityOf;

    /// @param labels the words for kinds of units, in every language that a page has
    /// @param cityOf the city of a name such as 太原 or 太原市
    public OwnerReader(Map<String, UnitKind> labels, Function<String, Optional<RegionCode>> cityOf) {
        this.labels = Map.copyOf(labels);
        this.cityOf = cityOf;
    }

    /// What was made of a text.
    public sealed interface Reading {

        record Understood(Owners owners) implements Reading {}

        /// @param reason a key of words, below `campaign.doubt.`
        record NotUnderstood(String reason) implements Reading {}
    }

    public Reading read(String typed) {
        var text = typed.strip();
        var sharing = SHARING.matcher(text);
        if (sharing.find()) {
            var jointly = sharing.group(1).equals("共同承担") || sharing.group(1).equalsIgnoreCase("jointly");
            return switch (plain(text.substring(0, sharing.start()).strip())) {
                case Reading.Understood(var owners) ->
                    new Reading.Understood(new Owners(owners.rule(), owners.kinds(), owners.region(), jointly));
                case Reading.NotUnderstood refused -> refused;
            };
        }
        return plain(text);
    }

    private Reading plain(String text) {
        if (text.isEmpty()) {
            return new Reading.Understood(Owners.nobody());
        }
        if (EVERYBODY.matcher(text).matches()) {
            return new Reading.Understood(Owners.everybody());
        }
        if (ISSUERS.matcher(text).matches()) {
            return new Reading.Understood(Owners.issuers());
        }
        return place(text.replaceFirst("^Association and bureau of ", "")).orElseGet(() -> kinds(text));
    }

    /// One city means its association and its bureau. A single unit, or several cities, cannot owe one duty.
    private Optional<Reading> place(String text) {
        for (var length = Math.min(text.length(), 9); length > 1; length--) {
            var city = cityOf.apply(text.substring(0, length));
            if (city.isPresent()) {
                var rest = text.substring(length).replaceFirst("^市", "");
                if (OF_A_CITY.matcher(rest).matches()) {
                    return Optional.of(new Reading.Understood(Owners.of(city.get())));
                }
                var several = rest.matches("(?:" + SEPARATORS + ").*");
                return Optional.of(new Reading.NotUnderstood(several ? "CITIES" : "UNIT"));
            }
        }
        return Optional.empty();
    }

    private Reading kinds(String text) {
        var found = EnumSet.noneOf(UnitKind.class);
        for (var phrase : labelled(text).split(SEPARATORS)) {
            var plain = phrase.strip();
            if (plain.isEmpty()) {
                continue;
            }
            var meant = plain.startsWith(TOKEN)
                    ? Set.of(UnitKind.values()[Integer.parseInt(plain.substring(1))])
                    : AddresseePhrases.kindsOf(plain);
            if (meant.isEmpty()) {
                return new Reading.NotUnderstood("OWNERS");
            }
            found.addAll(meant);
        }
        return found.isEmpty() ? new Reading.NotUnderstood("OWNERS") : new Reading.Understood(Owners.of(found));
    }

    /// Words of kinds may hold separators themselves; whole ones become one sign each.
    private String labelled(String text) {
        var marked = text;
        for (var label : labels.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            var kind = labels.getOrDefault(label, UnitKind.OTHER);
            marked = Pattern.compile("(?<=^|[、，,;；/和及与各\\s])(?:各)?" + Pattern.quote(label) + "(?=$|[、，,;；/和及与\\s])")
                    .matcher(marked)
                    .replaceAll(TOKEN + kind.ordinal());
        }
        return marked.replace("各" + TOKEN, TOKEN);
    }
}
