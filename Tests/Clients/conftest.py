"""Programs of others against a server of their own: curl, a fuzzer, the examples of the documents."""

import pathlib
import sys
import tempfile

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Drills"))

from house import House, free_port  # noqa: E402

SEATS = 1500
PRODUCT = "HARBOR_MAIL_1"


class Served:
    """A server with a customer who holds seats of one product."""

    def __init__(self, folder):
        self.house = House(folder)
        self.port = free_port()
        self.house.serve(self.port, "--rate-limit", "0")
        self.address = f"http://127.0.0.1:{self.port}"
        catalog = (ROOT / "Tests/Fixtures/licensing.csv").read_bytes()
        self.house.ask("POST", "/api/catalog/imports", catalog, kind="text/csv")
        self.customer = self.house.customer("Alder Dairy", "alder.example")
        path = f"/api/customers/{self.customer}"
        plan = self.house.ask(
            "POST", f"{path}/plans",
            {"kind": "change-quantity", "product": PRODUCT, "quantity": SEATS})["id"]
        self.house.ask("POST", f"{path}/plans/{plan}/application", {})

    @property
    def environment(self):
        return {
            "BASE": f"{self.address}/v1", "TOKEN": self.house.token, "CUSTOMER": self.customer,
            "PRODUCT": PRODUCT,
        }


@pytest.fixture
def served():
    with tempfile.TemporaryDirectory() as folder:
        served = Served(folder)
        yield served
        served.house.close()
