package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The parts of a .docx as XML. Elements are known by their local names, so that the strict kind of .docx reads like
/// the usual one.
final class WordXml {

    private WordXml() {}

    /// The root of a part. A part that declares entities or is no XML is refused.
    static Element parse(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new ByteArrayInputStream(part)))
                    .getDocumentElement();
        } catch (SAXException noXml) {
            throw new IOException("A part is no XML that may be read", noXml);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The XML reader of Java lacks a feature", impossible);
        }
    }

    static List<Element> childrenOf(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> childrenOf(Element parent, String name) {
        return childrenOf(parent).stream().filter(each -> is(each, name)).toList();
    }

    /// The first child at the end of a path of names.
    static @Nullable Element child(@Nullable Element parent, String... path) {
        var found = parent;
        for (var name : path) {
            found = found == null
                    ? null
                    : childrenOf(found, name).stream().findFirst().orElse(null);
        }
        return found;
    }

    /// The value of a child, such as `<w:numId w:val="3"/>`.
    static @Nullable String value(@Nullable Element parent, String... path) {
        var found = child(parent, path);
        return found == null ? null : attribute(found, "val");
    }

    static int number(@Nullable Element parent, String name, int otherwise) {
        return asNumber(value(parent, name), otherwise);
    }

    static int asNumber(@Nullable String text, int otherwise) {
        return text == null || !text.matches("-?\\d{1,9}") ? otherwise : Integer.parseInt(text);
    }

    /// An attribute by its local name, whatever its namespace.
    static @Nullable String attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (var index = 0; index < attributes.getLength(); index++) {
            if (name.equals(attributes.item(index).getLocalName())) {
                return attributes.item(index).getNodeValue();
            }
        }
        return null;
    }

    /// Whether a switch such as `<w:vanish/>` is set.
    static boolean isOn(@Nullable Element parent, String name) {
        var found = child(parent, name);
        if (found == null) {
            return false;
        }
        var value = attribute(found, "val");
        return value == null || !List.of("0", "false", "off").contains(value);
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }
}
