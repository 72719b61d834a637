package org.xinghe.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xinghe.organisation.UnitKind;

/// What phrases of an addressee line mean: 各市科协 are the city associations, 有关 is chosen by hand.
public final class AddresseePhrases {

    /// A phrase and the kinds it means; the first that matches counts.
    private record Meaning(Pattern phrase, Set<UnitKind> kinds) {

        static Meaning of(String phrase, UnitKind... kinds) {
            return new Meaning(Pattern.compile(phrase), Set.of(kinds));
        }
    }

    private static final List<Meaning> MEANINGS = List.of(
            Meaning.of("县.*科协|区科协|区、?市?）?科协", UnitKind.COUNTY_ASSOCIATION),
            Meaning.of("县.*(科技局|科学技术局|教科局)|区科技局", UnitKind.COUNTY_BUREAU),
            Meaning.of("高等?(学|院)?校?.*科协|大学科协|学院科协", UnitKind.UNIVERSITY_ASSOCIATION),
            Meaning.of("企业.*科协|园区.*科协", UnitKind.ENTERPRISE_ASSOCIATION),
            Meaning.of("省科协|省科学技术协会", UnitKind.PROVINCE_ASSOCIATION),
            Meaning.of("省科技厅|省科学技术厅", UnitKind.PROVINCE_DEPARTMENT),
            Meaning.of("市.*(科协|科学技术协会)|^各?科协$", UnitKind.CITY_ASSOCIATION),
            Meaning.of("市.*(科技局|科学技术局)|科技局", UnitKind.CITY_BUREAU),
            Meaning.of("研究会", UnitKind.RESEARCH_ASSOCIATION),
            Meaning.of("学会", UnitKind.SOCIETY),
            Meaning.of("协会", UnitKind.TRADE_ASSOCIATION),
            Meaning.of("科研(院|机构|单位|所)|研究(院|所)|院所", UnitKind.RESEARCH_INSTITUTE),
            Meaning.of("高等?(学|院)?校|大学|学院", UnitKind.UNIVERSITY),
            Meaning.of("企业|公司", UnitKind.ENTERPRISE),
            Meaning.of("基地|科技馆|博物馆", UnitKind.SCIENCE_BASE),
            Meaning.of("(中小|小|中)?学校|中学|小学", UnitKind.SCHOOL),
            Meaning.of("媒体|报社|电视台", UnitKind.MEDIA));

    private static final Pattern BY_HAND = Pattern.compile("有关|相关|部分");
    private static final Pattern EVERYBODY = Pattern.compile("^各(有关|相关)?单位$|^各(有关|相关)?部门$");

    private AddresseePhrases() {}

    /// What a phrase means.
    ///
    /// @param kinds the kinds it names; empty when it names none that is known
    /// @param byHand whether it leaves the choice to a person
    public record Meant(String phrase, Set<UnitKind> kinds, boolean byHand) {}

    /// Reads the phrases of one group, such as 有关高校科协、企业科协: what its first phrase says of all (各, 有关, 省级) holds
    /// for the others too.
    public static List<Meant> read(List<String> phrases) {
        var meant = new ArrayList<Meant>();
        var byHand = false;
        for (var phrase : phrases) {
            byHand |= BY_HAND.matcher(phrase).find();
            var kinds = kindsOf(phrase);
            var everybody = EVERYBODY.matcher(phrase).matches();
            meant.add(new Meant(phrase, kinds, byHand || everybody || kinds.isEmpty()));
        }
        return meant;
    }

    /// The kinds that a phrase names, empty when none is known.
    public static Set<UnitKind> kindsOf(String phrase) {
        var plain = phrase.replaceAll("\\s", "");
        return MEANINGS.stream()
                .filter(meaning -> meaning.phrase().matcher(plain).find())
                .findFirst()
                .map(Meaning::kinds)
                .orElse(EnumSet.noneOf(UnitKind.class));
    }
}
