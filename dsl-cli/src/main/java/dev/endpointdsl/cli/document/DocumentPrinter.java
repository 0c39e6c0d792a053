package dev.endpointdsl.cli.document;

import dev.endpointdsl.cli.command.CommandException;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.ExitStatus;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.deployment.DeploymentDescription;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Prints requests in a format, to the standard output or to a file. */
public final class DocumentPrinter {

  private final CommandIo io;
  private final String format;
  private final PrintOptions options;

  /**
   * Creates a printer.
   *
   * @throws IllegalArgumentException if there is no such format
   */
  public DocumentPrinter(CommandIo io, String format, PrintOptions options) {
    this.io = io;
    this.format = Formats.STANDARD.named(format).name();
    this.options = options;
  }

  /**
   * Prints a request, its notes and the members that the format cannot express.
   *
   * @param file the file to write; empty for the standard output
   * @return the exit status
   * @throws IOException if the file cannot be written
   */
  public int print(RequestTemplate request, Optional<Path> file) throws IOException {
    FormatText text;
    try {
      text =
          DeploymentDescription.isDeployment(request)
              ? Formats.printDeployment(request, format, options)
              : Formats.print(request, format, options);
    } catch (FormatException e) {
      e.problems().forEach(problem -> io.error(problem.toString()));
      return ExitStatus.FAILED;
    }
    text.notes().forEach(note -> io.note(note.toString()));
    if (file.isPresent()) {
      write(text, file.get());
    } else if (text.files().isEmpty()) {
      io.out().print(text.text());
    } else {
      throw CommandException.failed(
          "the text refers to "
              + String.join(", ", text.files().keySet())
              + "; add --write FILE, which writes that file as well");
    }
    return ExitStatus.OK;
  }

  private static void write(FormatText text, Path file) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    Files.createDirectories(directory);
    for (Map.Entry<String, String> other : text.files().entrySet()) {
      Files.writeString(directory.resolve(other.getKey()), other.getValue());
    }
    Files.writeString(file, text.text());
  }
}
