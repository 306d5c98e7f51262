"""x"""

TABLE = {"pay": 100}
