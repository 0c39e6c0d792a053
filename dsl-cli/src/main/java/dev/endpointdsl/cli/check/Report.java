package dev.endpointdsl.cli.check;

import dev.endpointdsl.cli.command.CommandIo;

/** A form in which findings are printed. */
interface Report {

  /** Prints the findings to the standard output. */
  void print(CheckResult result, CommandIo io);
}
