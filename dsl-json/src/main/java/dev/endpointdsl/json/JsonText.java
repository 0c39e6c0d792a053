package dev.endpointdsl.json;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The ways a document is laid out. */
enum JsonText {
  COMPACT(null),
  PRETTY(indented());

  private final ObjectWriteContext layout;

  JsonText(@Nullable DefaultPrettyPrinter printer) {
    this.layout = printer == null ? ObjectWriteContext.empty() : new Layout(printer);
  }

  <T> String of(T value, ElementWriter<? super T> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFactories.SHARED.createGenerator(layout, text)) {
      writer.write(value, new JsonWriter(generator));
    } catch (StreamConstraintsException e) {
      throw new IllegalStateException(
          "No JSON can be written: the value is nested too deeply, or contains itself", e);
    }
    return Surrogates.escapeUnpaired(text.toString());
  }

  private static DefaultPrettyPrinter indented() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  /** A printer counts levels, so that each document needs its own. */
  private static final class Layout extends ObjectWriteContext.Base {

    private final DefaultPrettyPrinter printer;

    Layout(DefaultPrettyPrinter printer) {
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
