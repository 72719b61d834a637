package org.xinghe.activity.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.shared.NotFound;

/// All kinds of activities that there are.
@Component
public class Kinds {

    private final List<ActivityKind> all;
    private final Map<KindCode, ActivityKind> byCode;

    Kinds(List<ActivityKind> kinds) {
        this.all = kinds.stream()
                .sorted(Comparator.comparingInt(ActivityKind::place))
                .toList();
        this.byCode = all.stream().collect(Collectors.toMap(ActivityKind::code, Function.identity()));
    }

    /// In the order in which one chooses from them.
    public List<ActivityKind> all() {
        return all;
    }

    /// [NotFound] for a code that no kind has.
    public ActivityKind require(KindCode code) {
        var kind = byCode.get(code);
        if (kind == null) {
            throw new NotFound("kind of activity", code);
        }
        return kind;
    }

    public boolean has(KindCode code, Part part) {
        return require(code).has(part);
    }
}
