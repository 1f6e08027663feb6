// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The one place where anything that reads XML is made: no DOCTYPE, no entity, no file or address that a document names, no
 * XInclude. Nothing is looked up by class loader, system property or services file. Stateless; any number of threads; what it
 * returns is for one thread.
 */
public final class HardenedXml {
    private static final String NOTHING = "";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    /** Set up once: its readers share the names that they met, which is half their speed. */
    private static final InputFactoryImpl EVENTS = eventFactory();

    /** Likewise. */
    private static final OutputFactoryImpl WRITERS = new OutputFactoryImpl();

    private HardenedXml() {}

    /** A reader of events in UTF-8. It tells of a DOCTYPE, which its users refuse, and never follows or expands anything. */
    static XMLStreamReader2 events(InputStream in) throws XMLStreamException {
        return (XMLStreamReader2) EVENTS.createXMLStreamReader(in);
    }

    private static InputFactoryImpl eventFactory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("refused: " + systemId);
        });
        return factory;
    }

    /** A writer of events in UTF-8. */
    static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        return WRITERS.createXMLStreamWriter(out, "UTF-8");
    }

    /** A writer of events in UTF-8 that declares the namespaces that it meets. */
    static XMLStreamWriter repairing(OutputStream out) throws XMLStreamException {
        OutputFactoryImpl factory = new OutputFactoryImpl();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        return factory.createXMLStreamWriter(out, "UTF-8");
    }

    /** A namespace-aware parser for what takes events in push style. */
    public static XMLReader sax() {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        factory.setValidating(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            XmlLimits limits = XmlLimits.DEFAULT;
            reader.setProperty(LIMIT + "maxElementDepth", String.valueOf(limits.depth()));
            reader.setProperty(LIMIT + "elementAttributeLimit", String.valueOf(limits.attributes()));
            reader.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("refused: " + systemId);
            });
            return reader;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no parser that can be hardened", e);
        }
    }

    /** A builder of trees. */
    static DocumentBuilder trees() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NOTHING);
            factory.setAttribute(LIMIT + "maxElementDepth", String.valueOf(XmlLimits.DEFAULT.depth()));
            factory.setAttribute(LIMIT + "elementAttributeLimit", String.valueOf(XmlLimits.DEFAULT.attributes()));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no parser that can be hardened", e);
        }
    }

    /** A factory of schemas that reads nothing but what it is handed. */
    public static SchemaFactory schemas() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NOTHING);
        } catch (SAXException e) {
            throw new IllegalStateException("this Java has no schema factory that can be hardened", e);
        }
        factory.setResourceResolver(HardenedXml::refused);
        return factory;
    }

    /** A validator that reads nothing but what it is handed; documents reach it through {@link #sax}. */
    public static Validator validator(Schema schema) {
        Validator validator = schema.newValidator();
        try {
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setFeature(NO_DOCTYPE, true);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NOTHING);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NOTHING);
        } catch (SAXException e) {
            throw new IllegalStateException("this Java has no validator that can be hardened", e);
        }
        validator.setResourceResolver(HardenedXml::refused);
        return validator;
    }

    private static LSInput refused(String type, String namespace, String publicId, String systemId, String base) {
        throw new SecurityException("refused: " + systemId);
    }
}
