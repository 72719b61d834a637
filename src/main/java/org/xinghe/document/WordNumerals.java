package org.xinghe.document;

/// Numbers as Word writes them (ECMA-376 part 1, 17.18.59).
final class WordNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int MOST_WRITTEN_OUT = 9_999;

    private WordNumerals() {}

    /// A number in one of Word's formats; one that is not known is written in Arabic digits.
    static String write(int value, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographLegalTraditional" -> counted(value, DIGITS, "十百千");
            case "chineseLegalSimplified" -> counted(value, FORMAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitByDigit(value);
            case "ideographTraditional" -> oneOf(value, STEMS);
            case "ideographZodiac" -> oneOf(value, BRANCHES);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(value, '０');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(value, '①', "（%d）");
            case "decimalEnclosedParen" -> enclosed(value, '⑴', "（%d）");
            case "decimalEnclosedFullstop" -> enclosed(value, '⒈', "%d.");
            case "upperLetter" -> letters(value, 'A');
            case "lowerLetter" -> letters(value, 'a');
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(java.util.Locale.ROOT);
            default -> Integer.toString(value);
        };
    }

    /// 十二, 二十, 一百零五: a leading 一十 is 十.
    private static String counted(int value, String digits, String powers) {
        if (value < 0 || value > MOST_WRITTEN_OUT) {
            return Integer.toString(value);
        }
        var text = new StringBuilder();
        var decimal = Integer.toString(value);
        for (var index = 0; index < decimal.length(); index++) {
            var digit = decimal.charAt(index) - '0';
            var power = decimal.length() - index - 1;
            if (digit > 0) {
                text.append(digits.charAt(digit));
                if (power > 0) {
                    text.append(powers.charAt(power - 1));
                }
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != digits.charAt(0)) {
                text.append(digits.charAt(0));
            }
        }
        while (text.length() > 1 && text.charAt(text.length() - 1) == digits.charAt(0)) {
            text.setLength(text.length() - 1);
        }
        var leading = "" + digits.charAt(1) + powers.charAt(0);
        if (text.isEmpty()) {
            return digits.substring(0, 1);
        }
        return value < 20 && text.toString().startsWith(leading) ? text.substring(1) : text.toString();
    }

    private static String digitByDigit(int value) {
        var text = new StringBuilder();
        Integer.toString(value)
                .chars()
                .forEach(digit -> text.append(digit == '0' ? '〇' : DIGITS.charAt(Math.max(0, digit - '0'))));
        return text.toString();
    }

    private static String oneOf(int value, String signs) {
        return value < 1 || value > signs.length() ? Integer.toString(value) : signs.substring(value - 1, value);
    }

    private static String shifted(int value, char zero) {
        var text = new StringBuilder();
        Integer.toString(value).chars().forEach(digit -> text.append((char) (zero + digit - '0')));
        return text.toString();
    }

    private static String enclosed(int value, char one, String beyond) {
        return value < 1 || value > 20 ? beyond.formatted(value) : Character.toString(one + value - 1);
    }

    /// a to z, then aa to zz, as Word goes on.
    private static String letters(int value, char first) {
        if (value < 1) {
            return Integer.toString(value);
        }
        return Character.toString(first + (value - 1) % 26).repeat(Math.min(1 + (value - 1) / 26, 9));
    }

    private static String roman(int value) {
        if (value < 1 || value > 3_999) {
            return Integer.toString(value);
        }
        var values = new int[] {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var signs = new String[] {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var text = new StringBuilder();
        var left = value;
        for (var index = 0; index < values.length; index++) {
            while (left >= values[index]) {
                text.append(signs[index]);
                left -= values[index];
            }
        }
        return text.toString();
    }
}
