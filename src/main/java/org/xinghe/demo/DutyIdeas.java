package org.xinghe.demo;

import java.util.regex.Pattern;
import org.xinghe.activity.Mode;
import org.xinghe.campaign.DutySummary;
import org.xinghe.organisation.Region;

/// What an issuer holds when the notice's own sentence asks it to.
final class DutyIdeas {

    private static final Pattern VERB =
            Pattern.compile("^(?:(?:要|应|将)?(?:组织|积极|广泛)?(?:举办|组织|召开|开展|启动|举行|开通|编印宣传|拍摄录制|拍摄|讲述|邀请)(?:好|了)?)");
    private static final int LONGEST = 32;

    private DutyIdeas() {}

    static Idea of(DutySummary duty, Region province) {
        var theme = Theme.in(duty.what()).orElse(Theme.OWN);
        var online = duty.what().matches(".*(线上|网|云上|平台|短视频|微课堂).*");
        return new Idea(
                theme,
                online ? Mode.ONLINE : Mode.MIXED,
                titleOf(duty.what()),
                "公众、科技工作者",
                online ? "线上展区" : province.name().replaceFirst("(省|市|自治区)$", "") + "科技馆",
                province.code(),
                "按通知要求举办：" + duty.what() + "。");
    }

    /// The clause that names the thing, without its verb: 围绕…，拍摄系列宣传片 is 系列宣传片.
    private static String titleOf(String what) {
        var clauses = what.strip().replaceFirst("…$", "").split("[，。；;]");
        var naming = clauses[0].matches("(围绕|以|从|通过|同时|结合).*") && clauses.length > 1 ? clauses[1] : clauses[0];
        var clause = naming.replaceFirst("^(围绕|结合).*?(?=开展|举办|组织)", "");
        var title = VERB.matcher(clause).replaceFirst("");
        var plain = title.length() < 4 ? clause : title;
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1) + "…";
    }
}
