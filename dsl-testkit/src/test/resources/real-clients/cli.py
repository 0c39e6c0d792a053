"""Runs commands of the AWS CLI, one for each line of a file, in one process."""
import shlex
import sys

from awscli.clidriver import create_clidriver

driver = create_clidriver()
for line in open(sys.argv[1]):
    if line.strip():
        print("$ aws " + line.strip(), flush=True)
        status = driver.main(["--endpoint-url", sys.argv[2], "--output", "json"]
                             + shlex.split(line))
        if status:
            sys.exit(status)
