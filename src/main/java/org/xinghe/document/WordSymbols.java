package org.xinghe.document;

import java.util.Map;
import org.w3c.dom.Element;

/// Signs of symbol fonts, as far as forms and notices use them; others have no character and are left out.
final class WordSymbols {

    private static final Map<String, Map<Integer, String>> SIGNS = Map.of(
            "Wingdings",
            Map.ofEntries(
                    Map.entry(0x28, "☎"),
                    Map.entry(0x2A, "✉"),
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0x71, "□"),
                    Map.entry(0x75, "◆"),
                    Map.entry(0xA8, "□"),
                    Map.entry(0xAB, "★"),
                    Map.entry(0xFB, "☒"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xFE, "☑")),
            "Wingdings 2",
            Map.of(0x50, "✓", 0x52, "☑", 0x54, "☒", 0xA3, "□"),
            "Symbol",
            Map.of(0xB7, "·", 0xB4, "×", 0xB3, "≥", 0xA3, "≤", 0xB1, "±"));

    private WordSymbols() {}

    static String of(Element symbol) {
        var code = WordXml.attribute(symbol, "char");
        if (code == null || !code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        var value = Integer.parseInt(code, 16);
        var font = String.valueOf(WordXml.attribute(symbol, "font"));
        var isPrivate = value >= 0xF000 && value <= 0xF0FF;
        var sign = SIGNS.getOrDefault(font, Map.of()).get(isPrivate ? value - 0xF000 : value);
        if (sign != null) {
            return sign;
        }
        return isPrivate || SIGNS.containsKey(font) || Character.isISOControl(value) ? "" : Character.toString(value);
    }
}
