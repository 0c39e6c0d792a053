package dev.endpointdsl.cli.convert;

import dev.endpointdsl.cli.command.Arguments;
import java.nio.file.Path;
import java.util.Map;

/** Names of files that a conversion writes. */
final class FileNames {

  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "json", ".json",
          "yaml", ".yaml",
          "skeleton", ".yaml",
          "cloudformation", ".template.yaml",
          "command", ".sh",
          "terraform", ".tf",
          "boto3", ".py",
          "paws", ".R",
          "java", ".java");

  private FileNames() {}

  /** Returns the file beside a document: {@code churn.tf} beside {@code churn.yaml}. */
  static Path beside(Path document, String format, Arguments arguments) {
    String name = String.valueOf(document.getFileName());
    int dot = name.indexOf('.', 1);
    String extension = EXTENSIONS.getOrDefault(format, "." + format);
    if (format.equals("cloudformation")
        && arguments.find("--style").orElse("yaml").equals("json")) {
      extension = ".template.json";
    }
    return document.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + extension);
  }
}
