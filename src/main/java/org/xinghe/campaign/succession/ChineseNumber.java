package org.xinghe.campaign.succession;

/// Small numbers as ordinals are written: 六, 十, 十一, 二十, 12.
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ChineseNumber() {}

    /// The number behind one, written in the same digits; the text itself when it is no number below a thousand.
    static String next(String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            return String.valueOf(Integer.parseInt(text) + 1);
        }
        var value = valueOf(text);
        return value <= 0 ? text : written(value + 1);
    }

    private static int valueOf(String text) {
        var total = 0;
        var digit = 0;
        for (var character : text.toCharArray()) {
            switch (character) {
                case '十' -> {
                    total += (digit == 0 ? 1 : digit) * TEN;
                    digit = 0;
                }
                case '百' -> {
                    total += digit * HUNDRED;
                    digit = 0;
                }
                default -> {
                    digit = DIGITS.indexOf(character);
                    if (digit < 0) {
                        return -1;
                    }
                }
            }
        }
        return total + digit;
    }

    private static String written(int value) {
        var hundreds = value / HUNDRED;
        var tens = value % HUNDRED / TEN;
        var ones = value % TEN;
        var text = new StringBuilder();
        if (hundreds > 0) {
            text.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            text.append(tens == 1 && hundreds == 0 ? "" : DIGITS.charAt(tens)).append('十');
        } else if (hundreds > 0 && ones > 0) {
            text.append('零');
        }
        return ones > 0 ? text.append(DIGITS.charAt(ones)).toString() : text.toString();
    }
}
