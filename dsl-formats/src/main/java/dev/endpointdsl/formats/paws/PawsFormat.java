package dev.endpointdsl.formats.paws;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
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

/** A call of {@code create_endpoint_config} with paws, the AWS SDK for R. */
public final class PawsFormat implements Format {

  /** Creates the format. */
  public PawsFormat() {}

  @Override
  public String name() {
    return "paws";
  }

  @Override
  public Recognition recognize(SourceText text) {
    boolean called =
        text.text().contains(PawsReader.METHOD) && PawsReader.CALL.matcher(text.text()).find();
    return called ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return RequestBinder.read(
        PawsEmptyValues.remove(new PawsReader(log).read(), log), Coercion.R, log);
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    return log.finish(new PawsPrinter(log).call(request.node()));
  }
}
