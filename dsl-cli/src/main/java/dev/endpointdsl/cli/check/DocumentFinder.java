package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.source.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the documents below directories: files that a format is sure to recognize. */
final class DocumentFinder {

  private static final long MAX_SIZE = 10_000_000;

  private DocumentFinder() {}

  /** Returns the documents that arguments name, and those in the directories that they name. */
  static List<String> find(List<String> arguments) throws IOException {
    List<String> documents = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (!argument.equals(DocumentReader.STANDARD_INPUT) && Files.isDirectory(path)) {
        documents.addAll(below(path));
      } else {
        documents.add(argument);
      }
    }
    return documents;
  }

  /** Returns the documents below a directory, sorted; a directory with Terraform is one. */
  private static Set<String> below(Path root) throws IOException {
    Set<String> found = new TreeSet<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(root) && isHidden(directory)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (isSure(SourceText.of(directory, ""))) {
              found.add(directory.toString());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!isHidden(file)
                && !found.contains(String.valueOf(file.getParent()))
                && attributes.size() <= MAX_SIZE
                && isDocument(file)) {
              found.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static boolean isDocument(Path file) throws IOException {
    try {
      return isSure(SourceText.of(file, Files.readString(file)));
    } catch (CharacterCodingException e) {
      return false; // The file is binary.
    }
  }

  /** Checks whether a format claims the text, and not only if no other one does. */
  private static boolean isSure(SourceText text) {
    for (Format format : Formats.STANDARD.all()) {
      if (format.recognize(text).compareTo(Recognition.LIKELY) >= 0) {
        return true;
      }
    }
    return false;
  }
}
