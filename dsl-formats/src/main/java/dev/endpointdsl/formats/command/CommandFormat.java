package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import java.util.regex.Pattern;

/** The command {@code aws sagemaker create-endpoint-config}. */
public final class CommandFormat implements Format {

  /** Creates the format. */
  public CommandFormat() {}

  @Override
  public String name() {
    return "command";
  }

  @Override
  public Recognition recognize(SourceText text) {
    boolean likely = text.text().contains("aws") && Patterns.COMMAND.matcher(text.text()).find();
    return likely ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    return new CommandReader(this, new ReadingLog(this, text, options)).read();
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    return new CommandPrinter(request, options, new PrintingLog(this, request)).print();
  }

  /** Holds the patterns, which are compiled only for a string that may match. */
  private static final class Patterns {
    static final Pattern COMMAND =
        Pattern.compile(
            "(?m)^[^\"'{}\\n]*\\baws\\b[^\\n]*\\bsagemaker\\b|^[^\"'{}\\n]*\\baws\\s+\\\\$");
  }
}
