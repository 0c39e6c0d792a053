package dev.endpointdsl.cli.document;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the documents that arguments name: a file, a directory of Terraform, or {@code -}. */
public final class DocumentReader {

  /** The argument that names the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String NAME = "<stdin>";

  private final InputStream in;
  private final DocumentOptions options;

  /** Creates a reader with the options of a command. */
  public DocumentReader(InputStream in, DocumentOptions options) {
    this.in = in;
    this.options = options;
  }

  /**
   * Returns the IDs of the configurations of a file that has several; an empty list if it has one,
   * if the user has chosen one, or if it cannot be parsed, which {@link #read(String)} reports.
   */
  public List<String> resources(String argument) {
    if (argument.equals(STANDARD_INPUT) || options.reading().resource().isPresent()) {
      return List.of();
    }
    try {
      Path path = Path.of(argument);
      SourceText text = SourceText.of(path, Files.isDirectory(path) ? "" : Files.readString(path));
      Format format =
          options.from().isPresent()
              ? Formats.STANDARD.named(options.from().get())
              : Formats.STANDARD.recognize(text);
      List<String> found = format.resources(text, options.reading());
      return found.size() > 1 ? found : List.of();
    } catch (IOException | UncheckedIOException | FormatException e) {
      return List.of();
    }
  }

  /**
   * Reads one of several configurations of a file.
   *
   * @param resource its ID
   * @throws FormatException with all problems
   */
  public FormatReading read(String argument, String resource) throws IOException {
    return new DocumentReader(in, options.choosing(resource)).read(argument);
  }

  /**
   * Reads a document.
   *
   * @param argument a path, or {@code -} for the standard input
   * @throws dev.endpointdsl.formats.request.FormatException with all problems
   * @throws IllegalArgumentException if there is no such format
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   * @throws IOException if the standard input cannot be read
   */
  public FormatReading read(String argument) throws IOException {
    if (argument.equals(STANDARD_INPUT)) {
      return read(standardInput());
    }
    Path path = Path.of(argument);
    Path directory = path.getParent();
    DocumentOptions here = options.relativeTo(directory == null ? Path.of("") : directory);
    return here.from().isPresent()
        ? Formats.read(path, here.from().get(), here.reading())
        : Formats.read(path, here.reading());
  }

  /**
   * Reads a document as a whole deployment, if it has other parts than a configuration and no
   * configuration is chosen; otherwise as a configuration.
   *
   * @param argument a path, or {@code -} for the standard input
   * @throws FormatException with all problems
   * @throws IllegalArgumentException if there is no such format
   * @throws java.io.UncheckedIOException if the file does not exist or cannot be read
   * @throws IOException if the standard input cannot be read
   */
  public FormatReading readWhole(String argument) throws IOException {
    boolean standardInput = argument.equals(STANDARD_INPUT);
    SourceText text = standardInput ? standardInput() : Formats.source(Path.of(argument));
    Path parent = standardInput ? null : Path.of(argument).getParent();
    ReadOptions reading = options.relativeTo(parent == null ? Path.of("") : parent).reading();
    Format format = format(text);
    return reading.resource().isEmpty() && format.hasDeployment(text)
        ? format.readDeployment(text, reading)
        : format.read(text, reading);
  }

  private SourceText standardInput() throws IOException {
    return SourceText.of(NAME, new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  private Format format(SourceText text) {
    return options.from().isPresent()
        ? Formats.STANDARD.named(options.from().get())
        : Formats.STANDARD.recognize(text);
  }

  private FormatReading read(SourceText text) {
    return options.from().isPresent()
        ? Formats.STANDARD.named(options.from().get()).read(text, options.reading())
        : Formats.STANDARD.read(text, options.reading());
  }
}
