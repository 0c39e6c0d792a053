package dev.endpointdsl.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Messages about files that cannot be read or written. */
public final class FileFailures {

  private FileFailures() {}

  /** Returns the file and the reason. */
  public static String message(IOException e) {
    String file = e instanceof FileSystemException failed ? failed.getFile() : null;
    return file == null ? reason(e) : file + ": " + reason(e);
  }

  /** Returns the reason and the remedy; the messages of the JDK may be the path alone. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "the file does not exist; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "access to the file is denied; check its permissions";
    }
    if (e instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
