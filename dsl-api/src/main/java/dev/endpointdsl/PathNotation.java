package dev.endpointdsl;

import dev.endpointdsl.message.QuotedText;
import java.util.List;

/** The ways a path is written. */
enum PathNotation {
  JAVA {
    @Override
    void step(MemberPath.Segment segment, StringBuilder out) {
      dotted(segment, false, out);
    }
  },
  WIRE {
    @Override
    void step(MemberPath.Segment segment, StringBuilder out) {
      dotted(segment, true, out);
    }
  },
  LABELLED {
    @Override
    void step(MemberPath.Segment segment, StringBuilder out) {
      dotted(segment, false, out);
      if (segment instanceof MemberPath.Index index) {
        String label = index.label().orElse(null);
        out.append(label == null ? "" : " " + QuotedText.quote(label));
      }
    }
  },
  POINTER {
    @Override
    void step(MemberPath.Segment segment, StringBuilder out) {
      out.append('/').append(pointerToken(segment));
    }
  };

  abstract void step(MemberPath.Segment segment, StringBuilder out);

  String write(List<MemberPath.Segment> segments) {
    StringBuilder out = new StringBuilder();
    for (MemberPath.Segment segment : segments) {
      step(segment, out);
    }
    return out.toString();
  }

  private static void dotted(MemberPath.Segment segment, boolean wire, StringBuilder out) {
    if (segment instanceof MemberPath.Index index) {
      out.append('[').append(index.index()).append(']');
    } else if (segment instanceof MemberPath.Key key) {
      out.append('[').append(QuotedText.quote(key.key())).append(']');
    } else if (segment instanceof MemberPath.Member member) {
      out.append(out.isEmpty() ? "" : ".").append(wire ? member.wireName() : member.javaName());
    }
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
