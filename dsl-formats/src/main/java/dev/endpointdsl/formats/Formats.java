package dev.endpointdsl.formats;

import dev.endpointdsl.formats.cloudformation.CloudFormationFormat;
import dev.endpointdsl.formats.command.CommandFormat;
import dev.endpointdsl.formats.deployment.WholeDeployment;
import dev.endpointdsl.formats.describe.DescribeFormat;
import dev.endpointdsl.formats.javasource.JavaFormat;
import dev.endpointdsl.formats.json.ApiJsonFormat;
import dev.endpointdsl.formats.paws.PawsFormat;
import dev.endpointdsl.formats.python.Boto3Format;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.skeleton.SkeletonFormat;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.TerraformFormat;
import dev.endpointdsl.formats.terraform.show.TerraformJsonFormat;
import dev.endpointdsl.formats.yaml.CliYamlFormat;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The formats, and what reads and prints with them.
 *
 * <pre>{@code
 * FormatReading reading = Formats.read(Path.of("churn.tf"));
 * reading.notes().forEach(System.err::println);
 * System.out.print(Formats.print(reading.template(), "yaml").text());
 * }</pre>
 */
public final class Formats {

  /** The formats of this library, in the order in which they are asked to recognize a document. */
  public static final Formats STANDARD =
      new Formats(
          List.of(
              new ApiJsonFormat(),
              new CliYamlFormat(),
              new CommandFormat(),
              new Boto3Format(),
              new DescribeFormat(),
              new TerraformFormat(),
              new TerraformJsonFormat(),
              new PawsFormat(),
              new CloudFormationFormat(),
              new JavaFormat(),
              new SkeletonFormat()));

  private final List<Format> formats;

  private Formats(List<Format> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Returns these formats and another one, which comes first and replaces one of its name. */
  public Formats with(Format format) {
    List<Format> more = new ArrayList<>(List.of(format));
    formats.stream().filter(each -> !each.name().equals(format.name())).forEach(more::add);
    return new Formats(more);
  }

  /** Returns the formats. */
  public List<Format> all() {
    return formats;
  }

  /**
   * Returns the format with a name.
   *
   * @throws IllegalArgumentException if there is none; its message lists the names
   */
  public Format named(String name) {
    return formats.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no format " + name + "; the formats are " + names()));
  }

  private String names() {
    return formats.stream().map(Format::name).sorted().collect(Collectors.joining(", "));
  }

  /**
   * Returns the format that is the surest that a document is its own.
   *
   * @throws FormatException if no format recognizes the text
   */
  public Format recognize(SourceText text) {
    Format best = null;
    Recognition surest = Recognition.NO;
    for (Format format : formats) {
      Recognition recognition = format.recognize(text);
      if (recognition == Recognition.CERTAIN) {
        return format;
      }
      if (recognition.compareTo(surest) > 0) {
        best = format;
        surest = recognition;
      }
    }
    if (best == null) {
      throw FormatException.unreadable(
          text.location(), "no format recognizes the text; name one of " + names());
    }
    return best;
  }

  /**
   * Reads a document in the format that recognizes it.
   *
   * @throws FormatException with all problems
   */
  public FormatReading read(SourceText text, ReadOptions options) {
    return recognize(text).read(text, options);
  }

  /**
   * Reads a document in the format that recognizes it.
   *
   * @throws FormatException with all problems
   */
  public static FormatReading read(String text) {
    return STANDARD.read(SourceTexts.of(text), ReadOptions.none());
  }

  /**
   * Reads a file in UTF-8 or, for Terraform, a directory, in the format that recognizes it.
   *
   * @throws FormatException with all problems
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   */
  public static FormatReading read(Path path) {
    return read(path, ReadOptions.none());
  }

  /**
   * Reads a file in UTF-8 or, for Terraform, a directory, in the format that recognizes it.
   *
   * @throws FormatException with all problems
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   */
  public static FormatReading read(Path path, ReadOptions options) {
    return STANDARD.read(SourceTexts.of(path), options);
  }

  /**
   * Reads a document in a format.
   *
   * @throws FormatException with all problems
   * @throws IllegalArgumentException if there is no such format
   */
  public static FormatReading read(String text, String format, ReadOptions options) {
    return STANDARD.named(format).read(SourceTexts.of(text), options);
  }

  /**
   * Reads a file in UTF-8 or a directory in a format.
   *
   * @throws FormatException with all problems
   * @throws IllegalArgumentException if there is no such format
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   */
  public static FormatReading read(Path path, String format, ReadOptions options) {
    return STANDARD.named(format).read(SourceTexts.of(path), options);
  }

  /**
   * Prints a configuration in a format.
   *
   * @throws FormatException with all members that the format cannot express
   * @throws IllegalArgumentException if there is no such format
   */
  public static FormatText print(EndpointConfig config, String format) {
    return print(RequestTemplate.of(config), format, PrintOptions.none());
  }

  /**
   * Prints a request that may have placeholders in a format.
   *
   * @throws FormatException with all members that the format cannot express
   * @throws IllegalArgumentException if there is no such format
   */
  public static FormatText print(RequestTemplate request, String format) {
    return print(request, format, PrintOptions.none());
  }

  /**
   * Prints a request that may have placeholders in a format.
   *
   * @throws FormatException with all members that the format cannot express
   * @throws IllegalArgumentException if there is no such format
   */
  public static FormatText print(RequestTemplate request, String format, PrintOptions options) {
    return AcceptedLosses.print(STANDARD.named(format), request, options);
  }

  /**
   * Reads a file or a directory with a whole deployment in the format that recognizes it.
   *
   * @return the reading; {@code WholeDeployment.of} makes the deployment of it
   * @throws FormatException with all problems
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   */
  public static FormatReading readDeployment(Path path, ReadOptions options) {
    SourceText text = SourceTexts.of(path);
    return STANDARD.recognize(text).readDeployment(text, options);
  }

  /**
   * Reads a document with a whole deployment in the format that recognizes it.
   *
   * @return the reading; {@code WholeDeployment.of} makes the deployment of it
   * @throws FormatException with all problems
   */
  public static FormatReading readDeployment(String text) {
    SourceText source = SourceTexts.of(text);
    return STANDARD.recognize(source).readDeployment(source, ReadOptions.none());
  }

  /**
   * Prints a whole deployment in a format: {@code json}, {@code yaml}, {@code cloudformation} or
   * {@code terraform}.
   *
   * @throws FormatException with all members that the format cannot express
   * @throws IllegalArgumentException if there is no such format
   */
  public static FormatText printDeployment(
      WholeDeployment deployment, String format, PrintOptions options) {
    return printDeployment(deployment.template(), format, options);
  }

  /**
   * Prints a whole deployment that may have placeholders in a format.
   *
   * @throws FormatException with all members that the format cannot express
   * @throws IllegalArgumentException if there is no such format
   */
  public static FormatText printDeployment(
      RequestTemplate deployment, String format, PrintOptions options) {
    return AcceptedLosses.printDeployment(STANDARD.named(format), deployment, options);
  }

  /**
   * Returns the text of a file in UTF-8; of a directory, the text is empty.
   *
   * @throws FormatException if the file is too large or is not UTF-8
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   */
  public static SourceText source(Path path) {
    return SourceTexts.of(path);
  }
}
