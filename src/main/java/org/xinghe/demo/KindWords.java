package org.xinghe.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.UnitKind;

/// How units of a kind are called and placed in the story.
///
/// @param signInName the first part of their people's sign-in names
/// @param ofTheProvince whether they belong to the province as a whole and to no city
record KindWords(String signInName, String words, Level level, boolean ofTheProvince) {

    static KindWords of(UnitKind kind) {
        return switch (kind) {
            case PROVINCE_ASSOCIATION -> new KindWords("province", "省科协", Level.PROVINCE, true);
            case PROVINCE_DEPARTMENT -> new KindWords("department", "省科技厅", Level.PROVINCE, true);
            case CITY_ASSOCIATION -> new KindWords("city", "市科协", Level.CITY, false);
            case CITY_BUREAU -> new KindWords("bureau", "市科技局", Level.CITY, false);
            case COUNTY_ASSOCIATION -> new KindWords("county", "县级科协", Level.COUNTY, false);
            case COUNTY_BUREAU -> new KindWords("county-bureau", "县级科技局", Level.COUNTY, false);
            case SOCIETY -> new KindWords("society", "学会", Level.PROVINCE, true);
            case TRADE_ASSOCIATION -> new KindWords("trade", "协会", Level.PROVINCE, true);
            case RESEARCH_ASSOCIATION -> new KindWords("research", "研究会", Level.PROVINCE, true);
            case UNIVERSITY_ASSOCIATION -> new KindWords("university", "高校科协", Level.PROVINCE, false);
            case ENTERPRISE_ASSOCIATION -> new KindWords("enterprise", "企业科协", Level.PROVINCE, false);
            case UNIVERSITY -> new KindWords("college", "高等学校", Level.PROVINCE, false);
            case RESEARCH_INSTITUTE -> new KindWords("institute", "科研院所", Level.PROVINCE, false);
            case ENTERPRISE -> new KindWords("company", "企业", Level.PROVINCE, false);
            case SCHOOL -> new KindWords("school", "中小学校", Level.CITY, false);
            case SCIENCE_BASE -> new KindWords("base", "科普基地", Level.CITY, false);
            case MEDIA -> new KindWords("media", "媒体", Level.PROVINCE, true);
            case OTHER -> new KindWords("unit", "其他单位", Level.CITY, false);
        };
    }

    /// Names for a kind that a notice addresses and the register did not know.
    static List<String> names(UnitKind kind, String province, int count) {
        return switch (kind) {
            case UNIVERSITY -> ProvinceNames.universities(count);
            case ENTERPRISE -> withTail(ProvinceNames.enterprises(count), "公司");
            case RESEARCH_INSTITUTE -> sciences(count, province, "研究所");
            case SCIENCE_BASE -> sciences(count, "", "科普基地");
            case SCHOOL -> withTail(ProvinceNames.heads(count), "学校");
            case MEDIA -> withTail(ProvinceNames.heads(count), "新闻网");
            case COUNTY_ASSOCIATION -> withTail(ProvinceNames.counties(count), "科学技术协会");
            case COUNTY_BUREAU -> withTail(ProvinceNames.counties(count), "科学技术局");
            case CITY_ASSOCIATION -> withTail(ProvinceNames.heads(count), "市科学技术协会");
            case CITY_BUREAU -> withTail(ProvinceNames.heads(count), "市科学技术局");
            case PROVINCE_ASSOCIATION -> List.of(province + "科学技术协会");
            case PROVINCE_DEPARTMENT -> List.of(province + "科学技术厅");
            case SOCIETY,
                    TRADE_ASSOCIATION,
                    RESEARCH_ASSOCIATION,
                    UNIVERSITY_ASSOCIATION,
                    ENTERPRISE_ASSOCIATION,
                    OTHER -> withTail(ProvinceNames.heads(count), of(kind).words);
        };
    }

    static UnitKind kindOfIssuer(String name, boolean ofCity) {
        if (name.endsWith("科协") || name.endsWith("科学技术协会")) {
            return ofCity ? UnitKind.CITY_ASSOCIATION : UnitKind.PROVINCE_ASSOCIATION;
        }
        if (name.matches(".*(科技|科学技术)(厅|局|委员会|部)")) {
            return ofCity ? UnitKind.CITY_BUREAU : UnitKind.PROVINCE_DEPARTMENT;
        }
        return UnitKind.OTHER;
    }

    /// The office of an issuer that runs campaigns.
    static String officeOf(UnitKind issuer) {
        if (issuer == UnitKind.PROVINCE_ASSOCIATION || issuer == UnitKind.CITY_ASSOCIATION) {
            return "宣传调研部";
        }
        return issuer == UnitKind.PROVINCE_DEPARTMENT || issuer == UnitKind.CITY_BUREAU ? "人才处" : "联络组";
    }

    static String fullName(String name) {
        return name.replaceFirst("科协$", "科学技术协会").replaceFirst("科技(厅|局)$", "科学技术$1");
    }

    /// The name in daily use, null when it is the full one.
    static @Nullable String shortOf(String name) {
        var daily = name.replaceFirst("科学技术协会$", "科协").replaceFirst("科学技术(厅|局)$", "科技$1");
        return daily.equals(name) ? null : daily;
    }

    private static List<String> sciences(int count, String head, String tail) {
        return Sciences.ALL.subList(0, count).stream()
                .map(science -> head + science.name() + tail)
                .toList();
    }

    private static List<String> withTail(List<String> heads, String tail) {
        return heads.stream().map(head -> head + tail).toList();
    }
}
