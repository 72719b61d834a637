package org.xinghe.organisation.intake;

import static org.xinghe.organisation.intake.SentSheets.row;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.xinghe.organisation.intake.ImportOutcome.Imported;
import org.xinghe.organisation.intake.RowFault.Kind;
import org.xinghe.testing.Province;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// Sheets that an import takes in Chinese, and the words for what is wrong with them.
final class TakenSheets {

    final Words words;
    final Province province;

    private final UnitImport imports;

    TakenSheets(ApplicationContext beans) {
        this.words = new Words(beans.getBean(MessageSource.class), Language.ZH);
        this.province = Province.in(beans);
        this.imports = beans.getBean(UnitImport.class);
    }

    ImportResult take(byte[] file) {
        return ((Imported) imports.take(file, words)).result();
    }

    static FaultyRow faulty(int row, String name, RowFault... reasons) {
        return new FaultyRow(row, name, List.of(reasons));
    }

    static RowFault fault(Kind kind, String... values) {
        return RowFault.of(kind, values);
    }
}
