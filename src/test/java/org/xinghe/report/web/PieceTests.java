package org.xinghe.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xinghe.report.web.Piece.Kind;

class PieceTests {

    @Test
    void twoTextsAreComparedSentenceBySentence() {
        assertThat(Piece.between("第一句。第二句。第三句。", "第一句。新的一句。第三句。最后一句。"))
                .containsExactly(
                        new Piece(Kind.SAME, "第一句。"),
                        new Piece(Kind.REMOVED, "第二句。"),
                        new Piece(Kind.ADDED, "新的一句。"),
                        new Piece(Kind.SAME, "第三句。"),
                        new Piece(Kind.ADDED, "最后一句。"));
        assertThat(Piece.between("", "全是新的。")).containsExactly(new Piece(Kind.ADDED, "全是新的。"));
    }
}
