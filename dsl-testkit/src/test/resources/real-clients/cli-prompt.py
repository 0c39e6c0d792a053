"""Runs commands of the AWS CLI in one process: reads the arguments of each as a line of JSON, and
prints what comes of it as a line of JSON."""
import io
import json
import sys

from awscli.clidriver import create_clidriver


def captured():
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def text(stream):
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")


driver = create_clidriver()
answers = sys.stdout
for line in sys.stdin:
    sys.stdout, sys.stderr = captured(), captured()
    try:
        status = driver.main(json.loads(line))
    except SystemExit as exit:
        status = exit.code
    answer = {"status": status, "output": text(sys.stdout), "errors": text(sys.stderr)}
    answers.write(json.dumps(answer) + "\n")
    answers.flush()
