// SPDX-License-Identifier: Apache-2.0
package org.biaochi.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.biaochi.api.subject.UnreadableInputException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML Schemas of our formats, shipped beside this class. */
public enum XmlSchemas {
    /** Subjects. */
    SUBJECT("biaochi-subject-1.xsd", SubjectElements.NAMESPACE),
    /** Assessments and the errors of unreadable inputs. */
    ASSESSMENT("biaochi-assessment-1.xsd", AssessmentXml.NAMESPACE);

    private static final int MOST_FAULTS = 100;

    private final String file;
    private final String namespace;

    XmlSchemas(String file, String namespace) {
        this.file = file;
        this.namespace = namespace;
    }

    /** The file name. */
    public String file() {
        return file;
    }

    /** The namespace; a change that would break a reader gives it another number. */
    public String namespace() {
        return namespace;
    }

    /** The schema as XML text. */
    public String text() {
        try (InputStream in = XmlSchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + XmlSchemas.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema, compiled anew; safe for use by many threads. */
    public Schema schema() {
        try {
            return HardenedXml.schemas().newSchema(new StreamSource(new StringReader(text())));
        } catch (SAXException e) {
            throw new IllegalStateException(file + " is no schema", e);
        }
    }

    /**
     * Checks a document, within the limits of {@link HardenedXml}.
     *
     * @return what is wrong with it, each as {@code line:column: text} of the Java platform, at most 100; empty if nothing is
     * @throws UnreadableInputException if it is no XML that may be read
     */
    public List<String> faults(InputStream document) {
        List<String> faults = new ArrayList<>();
        Validator validator = HardenedXml.validator(schema());
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                if (faults.size() < MOST_FAULTS) {
                    faults.add(e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
                }
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        try {
            validator.validate(new SAXSource(HardenedXml.sax(), new InputSource(document)));
            return faults;
        } catch (SAXParseException e) {
            throw XmlFaults.syntax("", e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage()));
        } catch (SAXException e) {
            throw XmlFaults.syntax("", 1, 1, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
