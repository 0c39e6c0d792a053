package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import java.util.List;

/** The notations of paths. */
enum PathNotation {
  JAVA,
  WIRE,
  LABELLED,
  POINTER;

  String write(List<MemberPath.Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (MemberPath.Segment segment : segments) {
      if (this == POINTER) {
        out.append('/').append(pointerToken(segment));
      } else {
        dotted(segment, out);
      }
    }
    return out.toString();
  }

  private void dotted(MemberPath.Segment segment, StringBuilder out) {
    if (segment instanceof MemberPath.Index index) {
      out.append('[').append(index.index()).append(']').append(label(index));
    } else if (segment instanceof MemberPath.Key key) {
      out.append('[').append(QuotedText.quote(key.key())).append(']');
    } else if (segment instanceof MemberPath.Member member) {
      String name = this == WIRE ? member.wireName() : member.javaName();
      out.append(out.isEmpty() ? "" : ".").append(name);
    }
  }

  private String label(MemberPath.Index index) {
    return this == LABELLED && index.label().isPresent()
        ? " " + QuotedText.quote(index.label().get())
        : "";
  }

  private static String pointerToken(MemberPath.Segment segment) {
    if (segment instanceof MemberPath.Index index) {
      return Integer.toString(index.index());
    }
    String name =
        segment instanceof MemberPath.Member member
            ? member.wireName()
            : ((MemberPath.Key) segment).key();
    return name.replace("~", "~0").replace("/", "~1");
  }
}
