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

/** How a document is laid out. */
final class JsonStyle {

  /** No blanks at all. */
  static final JsonStyle COMPACT = new JsonStyle(ObjectWriteContext.empty());

  /** As compact, with an escape for every character that is not ASCII. */
  static final JsonStyle ASCII = new JsonStyle(new Escaped());

  /** A line for each member and element. */
  static final JsonStyle PRETTY = new JsonStyle(new Indented(twoSpaces()));

  private final ObjectWriteContext context;

  private JsonStyle(ObjectWriteContext context) {
    this.context = context;
  }

  <T> String text(T value, ElementWriter<? super T> writer) {
    TextWriter text = new TextWriter();
    boolean surrogates;
    try (JsonGenerator generator = JsonFactories.SHARED.createGenerator(context, text)) {
      JsonWriter out = new JsonWriter(generator);
      writer.write(value, out);
      surrogates = out.hasSurrogates();
    } catch (StreamConstraintsException e) {
      throw new IllegalStateException(
          "No JSON can be written: the value is nested too deeply, or contains itself", e);
    }
    return surrogates ? Surrogates.escapeUnpaired(text.text()) : text.text();
  }

  private static DefaultPrettyPrinter twoSpaces() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    // The indenter's own line end would be the system's.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** Escapes what is not ASCII. */
  private static final class Escaped extends ObjectWriteContext.Base {

    @Override
    public int getFormatWriteFeatures(int defaults) {
      return defaults | JsonWriteFeature.ESCAPE_NON_ASCII.getMask();
    }
  }

  /** A printer counts levels, so that each document needs its own. */
  private static final class Indented extends ObjectWriteContext.Base {

    private final DefaultPrettyPrinter printer;

    Indented(DefaultPrettyPrinter printer) {
      this.printer = printer;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
