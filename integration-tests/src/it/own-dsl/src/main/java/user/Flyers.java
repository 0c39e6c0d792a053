package user;

import user.printing.Paper;
import user.printing.PrintJob;

/** Prints the flyers. */
public final class Flyers {
  private Flyers() {}

  static PrintJob job() {
    return PrintJob.builder()
        .title("Flyers 2026")
        .document(d -> d.uri("file:/flyer.pdf").copies(40))
        .document(d -> d.uri("file:/map.pdf"))
        .paper(Paper.US_LETTER)
        .finishing(f -> f.stapled(false))
        .build();
  }
}
