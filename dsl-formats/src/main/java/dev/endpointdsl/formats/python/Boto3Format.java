package dev.endpointdsl.formats.python;

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
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import java.util.regex.Pattern;

/** A call of {@code create_endpoint_config} with boto3, the AWS SDK for Python. */
public final class Boto3Format implements Format {

  private static final String METHOD = "create_endpoint_config";

  private static final String HEAD =
      """
      import boto3

      sagemaker = boto3.client("sagemaker")
      response = sagemaker.create_endpoint_config(
      """;

  /** Creates the format. */
  public Boto3Format() {}

  @Override
  public String name() {
    return "boto3";
  }

  @Override
  public Recognition recognize(SourceText text) {
    String python = text.text();
    if (python.contains(METHOD) && Patterns.CALL.matcher(python).find()) {
      return Recognition.CERTAIN;
    }
    boolean quoted =
        python.contains("'EndpointConfigName'") || python.contains("'ProductionVariants'");
    boolean likely =
        quoted
            && Patterns.DICTIONARY.matcher(python).find()
            && !python.contains("'EndpointConfigArn'");
    return likely
        ? Recognition.LIKELY
        : text.hasExtension(".py") ? Recognition.POSSIBLE : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return RequestBinder.read(PythonNodes.call(log, METHOD), Coercion.STRICT, log);
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    PythonText python = new PythonText(request);
    StringBuilder text = new StringBuilder(HEAD);
    for (RequestNode member : request.node().members()) {
      String name = member.name() + "=";
      text.append("    ").append(name).append(python.value(member, "    ", name)).append(",\n");
    }
    return log.finish(text.append(")\n").toString());
  }

  /** Holds the patterns, which are compiled only for a string that may match. */
  private static final class Patterns {
    static final Pattern CALL = Pattern.compile("[\\w)\\]]\\s*\\.\\s*" + METHOD + "\\s*\\(");
    static final Pattern DICTIONARY =
        Pattern.compile("^\\s*\\{\\s*'(?:EndpointConfigName|ProductionVariants)'");
  }
}
