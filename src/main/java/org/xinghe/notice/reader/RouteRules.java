package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.ReadNotice.Route;

/// Which kinds of unit report where: 各市科协、省级学会报送山西省科协宣传调研部. Where a clause names nobody, as in 9月25日前将总结送科技处, all
/// whom the notice addresses report there.
final class RouteRules {

    private static final Pattern CLAUSE = Pattern.compile("[^,。;]+");
    private static final String OFFICE =
            "(?!送)([\\p{IsHan}]{1,30}(?:部|处|科|室|办公室|中心|办|院|局|厅|司|科协|学会|协会))(?:\\([^()]{1,40}\\))?";
    private static final Pattern ROUTE = Pattern.compile(
            "^(?:请|其中)?(.{2,60}?)(?:将.{1,30}?|统一|分别|材料)?(?:报送|上报|寄送|报|送|发送)(?:至|到|给|往)?" + OFFICE + "$");
    private static final Pattern KIND = Pattern.compile("^各?.*(?:科协|科技局|学会|协会|研究会|学院|高校|企业|单位|部门|局|厅|委|基地|院所)(等)?$");
    private static final Pattern EVERYBODY =
            Pattern.compile("^.{0,60}(?:(?:前|日|请)[^,]{0,10}将[^,]{1,60}?|将[^,]{1,60}前)(?:报送|上报|寄送|发送|提交|报|送)(?:至|到|给|往)?"
                    + OFFICE + "$");

    private RouteRules() {}

    static List<Route> routes(Blocks blocks, List<Doubt> doubts) {
        var routes = new ArrayList<Route>();
        for (var line : blocks.body()) {
            var clause = CLAUSE.matcher(line.plain());
            while (clause.find()) {
                named(line.part(clause.start(), clause.end()), routes, doubts);
            }
        }
        if (routes.isEmpty()) {
            everybody(blocks, routes);
        }
        return routes;
    }

    private static void named(Line clause, List<Route> into, List<Doubt> doubts) {
        var found = ROUTE.matcher(clause.plain());
        if (clause.text().length() > 160 || !found.matches()) {
            return;
        }
        var from = new ArrayList<String>();
        for (var kind : clause.text().substring(0, found.end(1)).split("、")) {
            var known = KIND.matcher(Characters.plain(kind));
            if (!known.matches()) {
                return;
            }
            if (known.group(1) == null) {
                from.add(kind);
            } else {
                from.add(kind.substring(0, kind.length() - 1));
                doubts.add(Doubt.of(Doubt.Kind.UNITS_OPEN, clause, 0, found.end(1)));
            }
        }
        into.add(new Route(List.copyOf(from), clause.text().substring(found.start(2), found.end(2)), clause.place()));
    }

    private static void everybody(Blocks blocks, List<Route> into) {
        var all = AddresseeRules.units(AddresseeRules.groups(blocks)).stream()
                .map(Fact::value)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        for (var line : blocks.body()) {
            var clause = CLAUSE.matcher(line.plain());
            while (clause.find()) {
                var found = EVERYBODY.matcher(clause.group());
                if (clause.group().length() <= 160 && found.matches()) {
                    var part = line.part(clause.start(), clause.end());
                    var to = line.text().substring(clause.start() + found.start(1), clause.start() + found.end(1));
                    into.add(new Route(all, to, part.place()));
                }
            }
        }
    }
}
