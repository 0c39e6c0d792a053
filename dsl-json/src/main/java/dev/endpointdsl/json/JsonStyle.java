package dev.endpointdsl.json;

import dev.endpointdsl.json.internal.Surrogates;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The layout of a document. */
final class JsonStyle {

  /** Without spaces. */
  static final JsonStyle COMPACT = new JsonStyle(ObjectWriteContext.empty());

  /** Without spaces, and with an escape for every character that is not ASCII. */
  static final JsonStyle ASCII = new JsonStyle(new Escaped());

  /** With a line for each member and element. */
  static final JsonStyle PRETTY = new JsonStyle(new Indented());

  /** Without spaces, and with the names of members in the body of a request. */
  static final JsonStyle BODY = new JsonStyle(ObjectWriteContext.empty());

  private final ObjectWriteContext context;

  private JsonStyle(ObjectWriteContext context) {
    this.context = context;
  }

  <T> String write(T value, ElementWriter<? super T> writer) {
    DocumentWriter document = new DocumentWriter();
    boolean surrogates;
    try (JsonGenerator generator = JsonFactories.SHARED.createGenerator(context, document)) {
      JsonWriter out = new JsonWriter(generator, this == BODY);
      writer.write(value, out);
      surrogates = out.hasSurrogates();
    } catch (StreamConstraintsException e) {
      throw new IllegalStateException(
          "No JSON can be written: the value is nested too deeply, or contains itself", e);
    }
    return surrogates ? Surrogates.escapeUnpaired(document.text()) : document.text();
  }

  /** Escapes characters that are not ASCII. */
  private static final class Escaped extends ObjectWriteContext.Base {

    @Override
    public int getFormatWriteFeatures(int defaults) {
      return defaults | JsonWriteFeature.ESCAPE_NON_ASCII.getMask();
    }
  }

  /** Creates a printer for each document, because a printer counts levels. */
  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return Layout.TWO_SPACES.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Holds the printer, which takes long to create and is of no use to a compact document. */
  private static final class Layout {

    static final DefaultPrettyPrinter TWO_SPACES = twoSpaces();

    private static DefaultPrettyPrinter twoSpaces() {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      // The default line end is the system's.
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }
}
