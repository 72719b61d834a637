package org.xinghe.organisation.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.UnitKind;

/// How people write the kinds and levels of units in sheets. The first name of each is the one that we write.
final class KindNames {

    private KindNames() {}

    static String nameOf(UnitKind kind) {
        return namesOf(kind).getFirst();
    }

    static Optional<UnitKind> kindOf(String text) {
        var plain = plain(text);
        return Arrays.stream(UnitKind.values())
                .filter(kind -> namesOf(kind).stream().map(KindNames::plain).anyMatch(plain::equals))
                .findFirst();
    }

    static String nameOf(Level level) {
        return switch (level) {
            case PROVINCE -> "省级";
            case CITY -> "市级";
            case COUNTY -> "县级";
        };
    }

    static Optional<Level> levelOf(String text) {
        return Optional.ofNullable(
                switch (plain(text)) {
                    case "省级", "省" -> Level.PROVINCE;
                    case "市级", "市", "地市级", "设区市", "设区的市" -> Level.CITY;
                    case "县级", "县", "区级", "区", "县(市、区)", "县(市、区)级", "区县" -> Level.COUNTY;
                    default -> null;
                });
    }

    private static List<String> namesOf(UnitKind kind) {
        return switch (kind) {
            case PROVINCE_ASSOCIATION -> List.of("省科协", "省科学技术协会", "省级科协");
            case PROVINCE_DEPARTMENT -> List.of("省科技厅", "省科学技术厅");
            case CITY_ASSOCIATION -> List.of("市科协", "市科学技术协会", "市级科协");
            case CITY_BUREAU -> List.of("市科技局", "市科学技术局");
            case COUNTY_ASSOCIATION -> List.of("县（市、区）科协", "县科协", "区科协", "县级科协", "区县科协", "县（市、区）科学技术协会");
            case COUNTY_BUREAU -> List.of("县（市、区）科技局", "县科技局", "区科技局", "县级科技局", "区县科技局", "县（市、区）科学技术局");
            case SOCIETY -> List.of("省级学会", "学会");
            case TRADE_ASSOCIATION -> List.of("省级协会", "协会");
            case RESEARCH_ASSOCIATION -> List.of("省级研究会", "研究会");
            case UNIVERSITY_ASSOCIATION -> List.of("高校科协", "高等学校科协");
            case ENTERPRISE_ASSOCIATION -> List.of("企业科协", "园区科协");
            case UNIVERSITY -> List.of("高等学校", "高校", "大学");
            case RESEARCH_INSTITUTE -> List.of("科研院所", "科研机构", "研究院所");
            case ENTERPRISE -> List.of("企业", "公司");
            case SCHOOL -> List.of("中小学校", "中小学", "学校");
            case SCIENCE_BASE -> List.of("科普基地", "科普教育基地");
            case MEDIA -> List.of("媒体", "新闻媒体");
            case OTHER -> List.of("其他", "其它");
        };
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace(',', '、')
                .replaceAll("\\s", "");
    }
}
