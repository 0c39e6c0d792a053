package dev.endpointdsl.formats.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A printed request.
 *
 * @param text the text, with a final line end
 * @param notes what a caller should know about it
 * @param files the files that the text refers to, such as {@code churn.json}: contents by name
 */
public record FormatText(String text, List<Note> notes, Map<String, String> files) {

  /** Copies notes and files. */
  public FormatText {
    notes = List.copyOf(notes);
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** Creates a document that refers to no files. */
  public FormatText(String text, List<Note> notes) {
    this(text, notes, Map.of());
  }
}
