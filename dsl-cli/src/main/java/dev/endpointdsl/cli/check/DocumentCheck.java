package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.FileFailures;
import dev.endpointdsl.cli.document.DocumentReader;
import dev.endpointdsl.cli.document.DocumentViolations;
import dev.endpointdsl.cli.document.PartViolation;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.Note;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Checks documents one after the other, and collects what it finds. */
final class DocumentCheck {

  private final DocumentReader reader;
  private final List<CheckFinding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int documents;

  DocumentCheck(DocumentReader reader) {
    this.reader = reader;
  }

  void check(String document) {
    documents++;
    List<CheckFinding> found = new ArrayList<>();
    try {
      read(document, found);
    } catch (FormatException e) {
      addProblems(e, found);
    } catch (UncheckedIOException e) {
      found.add(unreadable(document, e.getCause()));
    } catch (IOException e) {
      found.add(unreadable(document, e));
    }
    if (found.size() > 1) {
      found.sort(DocumentCheck::compare);
    }
    findings.addAll(found);
  }

  /** Reads the configuration of a document, or each one if it has several. */
  private void read(String document, List<CheckFinding> found) throws IOException {
    FormatReading only;
    try {
      only = reader.readWhole(document);
    } catch (FormatException e) {
      List<String> several = reader.resources(document);
      if (several.isEmpty()) {
        throw e;
      }
      for (String resource : several) {
        readOne(document, resource, found);
      }
      return;
    }
    report(only, found);
  }

  private void readOne(String document, String resource, List<CheckFinding> found)
      throws IOException {
    try {
      report(reader.read(document, resource), found);
    } catch (FormatException e) {
      addProblems(e, found);
    }
  }

  private static void addProblems(FormatException e, List<CheckFinding> found) {
    for (FormatProblem problem : e.problems()) {
      found.add(CheckFinding.unreadable(problem));
    }
  }

  private void report(FormatReading reading, List<CheckFinding> found) {
    for (PartViolation each : DocumentViolations.of(reading)) {
      found.add(CheckFinding.of(each, reading.locate(each.pointer())));
    }
    for (Note note : reading.notes()) {
      notes.add(note.toString());
    }
    for (Placeholder placeholder : reading.placeholders()) {
      notes.add(unknown(placeholder));
    }
  }

  /** Compares positions, without the comparators of the JDK, whose lambdas no archive has. */
  private static int compare(CheckFinding one, CheckFinding other) {
    int lines = Integer.compare(one.location().line(), other.location().line());
    return lines != 0 ? lines : Integer.compare(one.location().column(), other.location().column());
  }

  private static CheckFinding unreadable(String document, IOException e) {
    return CheckFinding.unreadable(SourceLocation.of(document), "", FileFailures.reason(e));
  }

  private static String unknown(Placeholder placeholder) {
    return placeholder.reference().location()
        + ": "
        + placeholder.path()
        + ": the value of "
        + placeholder.source()
        + " is not known and not checked; to check it, give it with --param";
  }

  CheckResult result() {
    return new CheckResult(documents, findings, notes);
  }
}
