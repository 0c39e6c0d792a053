package dev.endpointdsl.formats.javasource;

import java.util.List;

/** A Java expression, before it is broken into lines. */
sealed interface Code {

  /** An expression on one line. */
  record Text(String text) implements Code {}

  /** A string with several lines, written as a text block. */
  record Lines(String string) implements Code {}

  /** A call of a method: {@code List.of("a", "b")}, or {@code tag("a", "b")} in a chain. */
  record Call(String method, List<Code> arguments) implements Code {
    public Call {
      arguments = List.copyOf(arguments);
    }

    Call(String method, Code... arguments) {
      this(method, List.of(arguments));
    }
  }

  /**
   * A chain of calls.
   *
   * @param start what the first call is made on
   * @param isStatement whether each call has a line of its own in any case
   */
  record Chain(Code start, List<Call> calls, boolean isStatement) implements Code {
    public Chain {
      calls = List.copyOf(calls);
    }
  }

  /** A function that makes a chain of calls on its parameter. */
  record Lambda(String parameter, List<Call> calls) implements Code {
    public Lambda {
      calls = List.copyOf(calls);
    }
  }

  /** An expression with comments on the lines before it. */
  record Commented(List<String> comments, Code code) implements Code {
    public Commented {
      comments = List.copyOf(comments);
    }
  }
}
