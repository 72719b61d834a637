package org.xinghe.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The styles of a .docx, as far as they bear on its text: which hide it and which number it.
final class WordStyles {

    private final Map<String, Element> styles;

    private WordStyles(Map<String, Element> styles) {
        this.styles = styles;
    }

    static WordStyles of(byte @Nullable [] part) throws IOException {
        var styles = new HashMap<String, Element>();
        if (part != null) {
            for (var style : WordXml.childrenOf(WordXml.parse(part), "style")) {
                var id = WordXml.attribute(style, "styleId");
                if (id != null) {
                    styles.put(id, style);
                }
            }
        }
        return new WordStyles(styles);
    }

    /// Whether text of a style is hidden.
    boolean hides(@Nullable String style) {
        return inherited(style, each -> {
                    var properties = WordXml.child(each, "rPr");
                    return WordXml.child(properties, "vanish") == null
                            ? Optional.empty()
                            : Optional.of(WordXml.isOn(properties, "vanish"));
                })
                .orElse(false);
    }

    /// The numbering that a style brings along.
    Optional<Element> numberingOf(@Nullable String style) {
        return inherited(style, each -> Optional.ofNullable(WordXml.child(each, "pPr", "numPr")));
    }

    /// What a style says, or else the nearest style that it is based on.
    private <T> Optional<T> inherited(@Nullable String style, Function<Element, Optional<T>> said) {
        Set<String> seen = new HashSet<>();
        var id = style;
        while (id != null && seen.add(id)) {
            var element = styles.get(id);
            if (element == null) {
                return Optional.empty();
            }
            var found = said.apply(element);
            if (found.isPresent()) {
                return found;
            }
            id = WordXml.value(element, "basedOn");
        }
        return Optional.empty();
    }
}
