package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.javasource.Code.Call;
import dev.endpointdsl.formats.javasource.Code.Chain;
import dev.endpointdsl.formats.javasource.Code.Commented;
import dev.endpointdsl.formats.javasource.Code.Lambda;
import dev.endpointdsl.formats.javasource.Code.Lines;
import dev.endpointdsl.formats.javasource.Code.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Breaks expressions into lines of at most 100 characters, where no string is longer. */
final class ExpressionLayout {

  static final int WIDTH = 100;
  private static final int INDENTATION = 4;

  private final StringBuilder out;

  ExpressionLayout(StringBuilder out) {
    this.out = out;
  }

  /**
   * Writes an expression at the end of the output.
   *
   * @param indentation the blanks before the line that the expression begins on
   * @param after the number of characters that follow on the last line
   */
  void write(Code code, int indentation, int after) {
    Optional<String> line = line(code);
    if (line.isPresent() && (fits(line.get(), after) || code instanceof Text)) {
      out.append(line.get());
    } else if (code instanceof Lines lines) {
      out.append(LiteralText.block(lines.string(), indentation));
    } else if (code instanceof Call call) {
      call(call, indentation, after);
    } else if (code instanceof Chain chain) {
      write(chain.start(), indentation, 0);
      calls(chain.calls(), indentation, after);
    } else if (code instanceof Lambda lambda) {
      out.append(lambda.parameter()).append(" -> ").append(lambda.parameter());
      calls(lambda.calls(), indentation, after);
    } else if (code instanceof Commented commented) {
      for (String comment : commented.comments()) {
        out.append("// ").append(comment);
        newLine(indentation);
      }
      write(commented.code(), indentation, after);
    }
  }

  private boolean fits(String line, int after) {
    int column = out.length() - (out.lastIndexOf("\n") + 1);
    return column + line.length() + after <= WIDTH;
  }

  private void newLine(int indentation) {
    out.append('\n').append(" ".repeat(indentation));
  }

  private void calls(List<Call> calls, int indentation, int after) {
    int below = indentation + INDENTATION;
    for (int i = 0; i < calls.size(); i++) {
      newLine(below);
      out.append('.');
      write(calls.get(i), below, i + 1 == calls.size() ? after : 0);
    }
  }

  private void call(Call call, int indentation, int after) {
    out.append(call.method()).append('(');
    List<Code> arguments = call.arguments();
    if (arguments.size() == 1 && arguments.get(0) instanceof Lambda lambda) {
      write(lambda, indentation, after + 1);
    } else if (arguments.stream().allMatch(Text.class::isInstance)) {
      fill(arguments, indentation + INDENTATION, after + 1);
    } else {
      onePerLine(arguments, indentation + INDENTATION, after + 1);
    }
    out.append(')');
  }

  private void onePerLine(List<Code> arguments, int indentation, int after) {
    for (int i = 0; i < arguments.size(); i++) {
      newLine(indentation);
      boolean last = i + 1 == arguments.size();
      write(arguments.get(i), indentation, last ? after : 1);
      out.append(last ? "" : ",");
    }
  }

  private void fill(List<Code> arguments, int indentation, int after) {
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i + 1 == arguments.size();
      String text = ((Text) arguments.get(i)).text() + (last ? "" : ",");
      if (i > 0 && fits(" " + text, last ? after : 0)) {
        out.append(' ');
      } else {
        newLine(indentation);
      }
      out.append(text);
    }
  }

  /** Returns an expression on one line; empty if it must have several. */
  private static Optional<String> line(Code code) {
    if (code instanceof Text text) {
      return Optional.of(text.text());
    }
    if (code instanceof Call call) {
      return lines(call.arguments(), ", ").map(all -> call.method() + "(" + all + ")");
    }
    if (code instanceof Chain chain && !chain.isStatement()) {
      return line(chain.start())
          .flatMap(start -> lines(chain.calls(), ".").map(all -> start + "." + all));
    }
    if (code instanceof Lambda lambda) {
      return line(lambda);
    }
    return Optional.empty();
  }

  private static Optional<String> line(Lambda lambda) {
    String start = lambda.parameter() + " -> " + lambda.parameter();
    if (lambda.calls().isEmpty()) {
      return Optional.of(start);
    }
    boolean simple =
        lambda.calls().size() == 1
            && lambda.calls().get(0).arguments().stream().noneMatch(Lambda.class::isInstance);
    return simple ? line(lambda.calls().get(0)).map(call -> start + "." + call) : Optional.empty();
  }

  private static Optional<String> lines(List<? extends Code> all, String separator) {
    List<String> lines =
        all.stream().map(ExpressionLayout::line).flatMap(Optional::stream).toList();
    return lines.size() == all.size()
        ? Optional.of(lines.stream().collect(Collectors.joining(separator)))
        : Optional.empty();
  }
}
